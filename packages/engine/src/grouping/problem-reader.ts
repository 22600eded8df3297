import type { GroupSize } from './problem.ts';

/** Reads parts of a parsed JSON object and collects every mistake with its path, instead of stopping at the first. */
export class ProblemReader {
  readonly mistakes: string[] = [];
  readonly #root: Readonly<Record<string, unknown>>;

  constructor(json: unknown) {
    if (!isRecord(json)) this.report('$', 'must be a JSON object');
    this.#root = isRecord(json) ? json : {};
  }

  report(path: string, mistake: string): void {
    this.mistakes.push(`${path} ${mistake}`);
  }

  has(key: string): boolean {
    return this.#root[key] !== undefined;
  }

  /** A whole number of at least 1; null, with a report, where it is not. */
  count(key: string): number | null {
    const value = this.#root[key];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= 1_000_000)
      return value;
    this.report(key, `(${show(value)}) must be a whole number from 1 to 1,000,000`);
    return null;
  }

  list(key: string): readonly unknown[] {
    const value = this.#root[key];
    if (Array.isArray(value)) return value;
    this.report(key, `(${show(value)}) must be a list`);
    return [];
  }

  optionalList(key: string): readonly unknown[] {
    return this.has(key) ? this.list(key) : [];
  }

  expectLength(key: string, length: number): void {
    const value = this.#root[key];
    if (Array.isArray(value) && value.length !== length) {
      this.report(key, `has ${value.length} entries; there must be ${length}`);
    }
  }

  text(record: unknown, key: string, path: string): string {
    const value = this.#member(record, key, path);
    if (typeof value === 'string') return value;
    this.report(`${path}.${key}`, `(${show(value)}) must be a text`);
    return '';
  }

  number(record: unknown, key: string, path: string): number {
    return this.#finite(this.#member(record, key, path), `${path}.${key}`);
  }

  weight(record: unknown, key: string, path: string): number {
    const value = this.number(record, key, path);
    if (value < 0) this.report(`${path}.${key}`, `(${value}) must be at least 0`);
    return value;
  }

  /** True, false, 1, 0 or absent (false). */
  flag(record: unknown, key: string, path: string): boolean {
    const value = this.#member(record, key, path);
    if (value === undefined || value === false || value === 0) return false;
    if (value === true || value === 1) return true;
    this.report(`${path}.${key}`, `(${show(value)}) must be true or false`);
    return false;
  }

  numbers(record: unknown, key: string, path: string, length: number): readonly number[] {
    const value = this.#member(record, key, path);
    if (!Array.isArray(value) || value.length !== length) {
      this.report(`${path}.${key}`, `must be a list of ${length} numbers`);
      return new Array<number>(length).fill(0);
    }
    return value.map((entry: unknown, index) => {
      if (typeof entry === 'boolean') return entry ? 1 : 0;
      return this.#finite(entry, `${path}.${key}[${index}]`);
    });
  }

  indexes(record: unknown, key: string, path: string, count: number): readonly number[] {
    return this.#indexList(this.#member(record, key, path), `${path}.${key}`, count);
  }

  items(value: unknown, path: string, count: number): readonly number[] {
    return this.#indexList(value, path, count);
  }

  pairWithWorth(value: unknown, path: string, count: number): readonly [number, number, number] {
    const parts: readonly unknown[] = Array.isArray(value) && value.length === 3 ? value : [];
    if (parts.length === 0) {
      this.report(path, `(${show(value)}) must be [item, item, worth]`);
      return [0, 0, 0];
    }
    const [a = 0, b = 0] = this.#indexList(parts.slice(0, 2), path, count);
    return [a, b, this.#finite(parts[2], `${path}[2]`)];
  }

  sizeRange(value: unknown, path: string): GroupSize {
    const [min, max]: readonly unknown[] = Array.isArray(value) ? value : [];
    if (isSize(min) && isSize(max) && min <= max) return { min, max };
    this.report(path, `(${show(value)}) must be [smallest, largest] size of a group`);
    return { min: 0, max: 0 };
  }

  /** The groups whose bits are set in a mask. */
  maskOf(value: unknown, path: string, groupCount: number): readonly number[] {
    const groups: number[] = [];
    // Division, since masks of more than 31 groups do not fit the bit operators.
    let rest = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : -1;
    for (let group = 0; group < groupCount && rest > 0; group++) {
      if (rest % 2 === 1) groups.push(group);
      rest = Math.floor(rest / 2);
    }
    if (rest !== 0) this.report(path, `(${show(value)}) must be a bit mask of the ${groupCount} groups`);
    return groups;
  }

  #member(record: unknown, key: string, path: string): unknown {
    if (isRecord(record)) return record[key];
    this.report(path, `(${show(record)}) must be an object`);
    return undefined;
  }

  #finite(value: unknown, path: string): number {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.report(path, `(${show(value)}) must be a number`);
    return 0;
  }

  #indexList(value: unknown, path: string, count: number): readonly number[] {
    if (!Array.isArray(value)) {
      this.report(path, `(${show(value)}) must be a list`);
      return [];
    }
    return value.filter((entry: unknown): entry is number => {
      if (typeof entry === 'number' && Number.isSafeInteger(entry) && entry >= 0 && entry < count)
        return true;
      this.report(path, `names ${show(entry)}; entries must be whole numbers from 0 to ${count - 1}`);
      return false;
    });
  }
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
