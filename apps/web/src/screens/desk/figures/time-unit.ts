/** A unit in which times are drawn. */
export interface TimeUnit {
  readonly name: 'Minutes' | 'Hours' | 'Days';
  readonly hours: number;
}

/** The unit in which times up to some hours read best. */
export function timeUnit(mostHours: number): TimeUnit {
  if (mostHours < 2) return { name: 'Minutes', hours: 1 / 60 };
  return mostHours < 72 ? { name: 'Hours', hours: 1 } : { name: 'Days', hours: 24 };
}
