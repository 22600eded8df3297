import {
  compareText,
  fte,
  fullTime,
  type Finance,
  type PositionLedger,
  type Source,
} from '@staffroom/school';

/** Time in a role, in thousandths of a full-time post. */
export interface RoleTime {
  readonly roleId: string;
  /** The role of the post itself: it counts where the other one, held in addition, has no weight of its own. */
  readonly postRoleId: string;
  readonly share: number;
}

/** Roles that fill an ordinary teacher position: certified teachers without extra reach or release. */
const teacherRoles: ReadonlySet<string> = new Set([
  'teacher',
  'teamTeacher',
  'specialEducatorOnTeam',
  'languageSpecialistOnTeam',
  'specialistTeacher',
]);

/**
 * Time counted in teacher positions by allotment weight: 1.30 positions for a full-time role of weight 1300. The weights
 * are the district's own (finance.yaml); without one an ordinary teacher counts 1.00, our choice, and any other role is
 * listed as without weight, not counted.
 */
export function positionLedger(times: readonly RoleTime[], finance: Finance | null): PositionLedger {
  const timeByRole = new Map<string, number>();
  for (const { roleId, postRoleId, share } of times) {
    const counted = finance?.allotmentWeights[roleId] === undefined ? postRoleId : roleId;
    timeByRole.set(counted, (timeByRole.get(counted) ?? 0) + share);
  }
  const roles = [...timeByRole]
    .filter(([, share]) => share > 0)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([roleId, share]) => ({ roleId, count: fte(share), ...allotmentWeight(roleId, finance) }));
  const lines = roles.flatMap(({ weight, source, ...role }) =>
    weight === null
      ? []
      : [{ ...role, weight, positions: Math.round((role.count * weight) / fullTime), source }],
  );
  return {
    lines,
    withoutWeight: roles
      .filter((role) => role.weight === null)
      .map(({ roleId, count }) => ({ roleId, count })),
    used: lines.reduce((sum, line) => sum + line.positions, 0),
    budget: finance?.positionsBudget ?? null,
  };
}

function allotmentWeight(
  roleId: string,
  finance: Finance | null,
): { readonly weight: number | null; readonly source: Source } {
  const own = finance?.allotmentWeights[roleId];
  const source: Source = { kind: 'file', file: 'finance.yaml', column: `allotmentWeights.${roleId}` };
  if (own !== undefined) return { weight: own, source };
  if (!teacherRoles.has(roleId)) return { weight: null, source };
  return {
    weight: fullTime,
    source: { kind: 'choice', who: 'staffroom', note: 'an ordinary teacher is one position' },
  };
}
