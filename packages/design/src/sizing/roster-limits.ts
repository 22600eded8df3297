import type { ParameterValues } from '@staffroom/knowledge';
import type { StaffingRules } from '@staffroom/school';

/** How many students may share a team. */
export interface RosterLimits {
  /** Null where neither the model nor the school states one. */
  readonly min: number | null;
  readonly target: number | null;
  readonly max: number | null;
  /** Whether the school itself set them: then they are hard. */
  readonly isSchoolMin: boolean;
  readonly isSchoolMax: boolean;
}

/** The model's limits, with the school's own put first. A target outside the school's limits moves to the nearest end. */
export function rosterLimits(values: ParameterValues, rules: StaffingRules | null): RosterLimits {
  const own = rules?.teamSizes ?? { min: null, max: null };
  const model = (id: string): number | null => {
    const value = values[id];
    return typeof value === 'number' ? value : null;
  };
  const min = own.min ?? smaller(model('rosterMin'), own.max);
  const max = own.max ?? larger(model('rosterMax'), own.min);
  const target = model('rosterTarget');
  return {
    min,
    target: target === null ? null : (larger(smaller(target, max), min) ?? target),
    max,
    isSchoolMin: own.min !== null,
    isSchoolMax: own.max !== null,
  };
}

function smaller(value: number | null, limit: number | null): number | null {
  return value === null || limit === null ? value : Math.min(value, limit);
}

function larger(value: number | null, limit: number | null): number | null {
  return value === null || limit === null ? value : Math.max(value, limit);
}
