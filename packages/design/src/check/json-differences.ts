/** One place where a plan says something else than its roster gives. */
export interface PlanDifference {
  /** Where in the plan: `teams[0].students[3]`; empty for the whole. */
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
  /** In words. */
  readonly message: string;
}

/**
 * Every place where two JSON values differ, in the order of the expected one. Keys that hold undefined count as absent.
 */
export function jsonDifferences(expected: unknown, found: unknown, path = ''): readonly PlanDifference[] {
  if (Array.isArray(expected) && Array.isArray(found)) return listDifferences(expected, found, path);
  if (isRecord(expected) && isRecord(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return keys.flatMap((key) =>
      jsonDifferences(expected[key], found[key], path === '' ? key : `${path}.${key}`),
    );
  }
  if (expected === found) return [];
  return [
    {
      path,
      expected,
      found,
      message: `${shown(expected)} follows from the roster, the plan says ${shown(found)}`,
    },
  ];
}

function listDifferences(
  expected: readonly unknown[],
  found: readonly unknown[],
  path: string,
): readonly PlanDifference[] {
  if (expected.length !== found.length) {
    const message = `${expected.length} entries follow from the roster, the plan has ${found.length}`;
    return [{ path, expected: expected.length, found: found.length, message }];
  }
  return expected.flatMap((value, index) => jsonDifferences(value, found[index], `${path}[${index}]`));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
