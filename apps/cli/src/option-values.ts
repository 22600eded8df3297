import { gradesBetween, parseGrade, type Grade } from '@staffroom/school';
import { InvalidArgumentError } from 'commander';

/** A seed: a whole number from 0 to 4,294,967,295. */
export function seedValue(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff)
    throw new InvalidArgumentError('A seed is a whole number from 0 to 4294967295.');
  return value;
}

/** Seconds above zero. */
export function secondsValue(text: string): number {
  const value = Number(text);
  if (!(value > 0) || value > 86_400)
    throw new InvalidArgumentError('Seconds are a number above 0, at most 86400.');
  return value;
}

/** A whole number above zero. */
export function countValue(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('This must be a whole number above 0.');
  return value;
}

/** A port of this machine; 0 is any that is free. */
export function portValue(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return value;
}

/** The address of a site, without a path. */
export function siteValue(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/')
    throw new InvalidArgumentError(
      'This must be the address of a site without a path, such as https://hub.example.org.',
    );
  return url.origin;
}

/** How many jobs at once. */
export function workersValue(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 256)
    throw new InvalidArgumentError('This must be a whole number from 1 to 256.');
  return value;
}

/** Grades as people write them: `6,7`, `K-2`, `9`. */
export function gradesValue(text: string): readonly Grade[] {
  return text.split(',').flatMap((part) => {
    const [from = null, to] = part.split('-').map((grade) => parseGrade(grade));
    return expand(part, from, to);
  });
}

function expand(part: string, from: Grade | null, to: Grade | null | undefined): readonly Grade[] {
  if (from === null || to === null)
    throw new InvalidArgumentError(`"${part}" is not a grade or a range of grades such as 6, K-2 or 9-12.`);
  return to === undefined ? [from] : gradesBetween(from, to);
}

/** Collects `--set NAME=VALUE` into one record; numbers and true/false are read as such. */
export function parameterValue(
  text: string,
  previous: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const cut = text.indexOf('=');
  if (cut < 1) throw new InvalidArgumentError('Write a parameter as NAME=VALUE, such as rosterTarget=100.');
  const name = text.slice(0, cut).trim();
  return { ...previous, [name]: plainValue(text.slice(cut + 1).trim()) };
}

function plainValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The two letters of a state, upper case. */
export function stateValue(text: string): string {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code))
    throw new InvalidArgumentError('Name the state by its two letters, such as NC.');
  return code;
}
