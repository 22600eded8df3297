import type { SalarySchedule } from './salary-schedules.ts';

/** Where a person stands on a schedule. The step is whole years, or the label the table prints; the lane may be null where the table has one. */
export interface SalaryPlace {
  readonly step: number | string;
  readonly lane: string | null;
}

export interface SalarySource {
  readonly scheduleId: string;
  readonly name: string;
  readonly year: string;
  readonly url: string;
  readonly citation: string | null;
  /** The period as the schedule words it, e.g. the months or days it covers. */
  readonly period: string;
}

/** What a schedule pays at a place in whole US dollars a year or a month, or why it does not say. */
export type SalaryAnswer =
  | { readonly amountUsd: number; readonly period: 'annual' | 'monthly'; readonly source: SalarySource }
  | { readonly unknown: string };

/**
 * Looks a salary up in a published table. Never extrapolates: a step or lane the table does not hold is unknown with the
 * reason, except past a last step that the table itself declares to mean "and over".
 */
export function salaryOf(schedule: SalarySchedule, place: SalaryPlace): SalaryAnswer {
  if (schedule.rows.length === 0)
    return { unknown: `${schedule.name} holds no table of amounts: ${schedule.note}` };
  const lane = laneIndex(schedule, place.lane);
  if (lane === null) {
    return {
      unknown: `${schedule.name} has no lane "${place.lane ?? ''}". Its lanes: ${schedule.lanes.join(', ')}.`,
    };
  }
  const row = rowAt(schedule, place.step);
  if (row === null) return { unknown: missingStep(schedule, place.step) };
  const amountUsd = row.values[lane];
  if (amountUsd === undefined)
    return { unknown: `${schedule.name} prints no amount for step ${row.step} in this lane.` };
  return {
    amountUsd,
    period: schedule.period.startsWith('monthly') ? 'monthly' : 'annual',
    source: {
      scheduleId: schedule.id,
      name: schedule.name,
      year: schedule.year,
      url: schedule.sourceUrl,
      citation: schedule.citation ?? null,
      period: schedule.period,
    },
  };
}

type Row = SalarySchedule['rows'][number];

function laneIndex(schedule: SalarySchedule, lane: string | null): number | null {
  if (lane === null) return schedule.lanes.length === 1 ? 0 : null;
  const index = schedule.lanes.indexOf(lane);
  return index < 0 ? null : index;
}

function rowAt(schedule: SalarySchedule, step: number | string): Row | null {
  const printed = schedule.rows.find((row) => String(row.step) === String(step));
  if (printed !== undefined) return printed;
  const years = typeof step === 'number' ? step : Number(step.trim() === '' ? Number.NaN : step);
  if (!Number.isInteger(years) || years < 0) return null;
  const holding = schedule.rows.find((row) => holdsYears(row.step, years));
  if (holding !== undefined) return holding;
  const last = schedule.rows.at(-1);
  return last !== undefined &&
    typeof last.step === 'number' &&
    years > last.step &&
    isOpenEnded(schedule, last.step)
    ? last
    : null;
}

/** Whether a printed step covers a number of whole years: `7`, or a band `<3`, `3-5`, `27+`. */
function holdsYears(step: number | string, years: number): boolean {
  if (typeof step === 'number') return step === years;
  const below = /^<(\d+)$/.exec(step)?.[1];
  if (below !== undefined) return years < Number(below);
  const from = /^(\d+)\+$/.exec(step)?.[1];
  if (from !== undefined) return years >= Number(from);
  const band = /^(\d+)-(\d+)$/.exec(step);
  return band !== null && years >= Number(band[1]) && years <= Number(band[2]);
}

/** A table says so in words that its last step also pays every later year: "20 = 20 and over". */
function isOpenEnded(schedule: SalarySchedule, lastStep: number): boolean {
  return new RegExp(`\\b${lastStep} = ${lastStep} and (over|above)\\b`).test(schedule.stepMeaning ?? '');
}

function missingStep(schedule: SalarySchedule, step: number | string): string {
  const first = schedule.rows[0]?.step;
  const last = schedule.rows.at(-1)?.step;
  const held = `${schedule.name} holds steps ${first} to ${last}, not ${step}.`;
  return schedule.complete ? held : `${held} The table is incomplete: ${schedule.note}`;
}
