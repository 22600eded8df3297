import type { Cents, Finance, Fund, SalarySchedule } from '@staffroom/school';
import type { z } from 'zod';
import type { ProblemLog } from '../problem/problem-log.ts';
import { parseBasisPoints, parseDecimal, parseDollars } from './cell-values.ts';
import { repeated } from './repeated.ts';
import { byName, entry, list, readYaml, scalar, scalarOrNull, word, type YamlPath } from './yaml-file.ts';

const notNegative = (text: string): Cents | null => {
  const amount = parseDollars(text);
  return amount === null || amount < 0 ? null : amount;
};
const thousandths = (text: string): number | null => {
  const value = parseDecimal(text);
  return value === null || value < 0 || value > 1e6 ? null : Math.round(value * 1000);
};
const share = (text: string): number | null => {
  const points = parseBasisPoints(text);
  return points === null || points < 0 || points > 20_000 ? null : points;
};
const dollars = scalar(notNegative, 'dollars such as 13000');
const dollarsOrNull = scalarOrNull(notNegative, 'dollars such as 13000, or ~ where there is none');

const FinanceFileSchema = entry({
  schedules: list(
    entry({
      id: word,
      name: word.optional(),
      source: scalarOrNull((text) => text, 'a text').optional(),
      lanes: list(word, 1),
      topStep: scalar(
        (text) => (text === 'open' || text === 'closed' ? text : null),
        'open (it pays everyone above it too) or closed',
      ).optional(),
      rows: list(entry({ step: word, pay: list(dollarsOrNull, 1) }), 1),
    }),
  ).optional(),
  benefitsRate: scalarOrNull(share, 'a share of salary such as 43.5%').optional(),
  supplements: byName(dollars).optional(),
  allotmentWeights: byName(scalar(thousandths, 'teacher positions such as 1.30')).optional(),
  vacancyPay: byName(dollars).optional(),
  funds: list(
    entry({
      id: word,
      name: word.optional(),
      annual: dollarsOrNull.optional(),
      roles: list(word).optional(),
    }),
  ).optional(),
  positionsBudget: scalarOrNull(thousandths, 'teacher positions such as 40.5').optional(),
});
type FinanceFile = z.output<typeof FinanceFileSchema>;

/** Reads `finance.yaml`. Null, with every mistake reported, where it cannot be read as a whole: half a price is none. */
export function readFinance(text: string, file: string, log: ProblemLog): Finance | null {
  const read = readYaml(text, file, FinanceFileSchema, log);
  if (read === null) return null;
  const faults = faultsOf(read.content);
  for (const { path, message } of faults)
    log.report('yaml-content', { file, line: read.lineOf(path), message });
  if (faults.length > 0) return null;
  const {
    schedules = [],
    benefitsRate = null,
    supplements = {},
    allotmentWeights = {},
    vacancyPay = {},
    funds = [],
    positionsBudget = null,
  } = read.content;
  return {
    schedules: schedules.map((schedule): SalarySchedule => ({
      id: schedule.id,
      name: schedule.name ?? schedule.id,
      lanes: schedule.lanes,
      rows: schedule.rows.map(({ step, pay }) => ({
        step,
        annual: schedule.lanes.map((_, lane) => pay[lane] ?? null),
      })),
      isTopStepOpen: schedule.topStep === 'open',
      source: schedule.source ?? null,
    })),
    benefitsBasisPoints: benefitsRate,
    supplements,
    allotmentWeights,
    vacancyPay,
    funds: funds.map(({ id, name, annual = null, roles = [] }): Fund => ({
      id,
      name: name ?? id,
      annual,
      roles,
    })),
    positionsBudget,
  };
}

interface Fault {
  readonly path: YamlPath;
  readonly message: string;
}

function faultsOf({ schedules = [], funds = [] }: FinanceFile): readonly Fault[] {
  return [
    ...repeated(schedules.map(({ id }) => id)).map((index): Fault => ({
      path: ['schedules', index],
      message: `The schedule ${schedules[index]?.id} stands twice`,
    })),
    ...repeated(funds.map(({ id }) => id)).map((index): Fault => ({
      path: ['funds', index],
      message: `The fund ${funds[index]?.id} stands twice`,
    })),
    ...schedules.flatMap(({ id, lanes, rows }, index) => [
      ...repeated(lanes).map((lane): Fault => ({
        path: ['schedules', index, 'lanes', lane],
        message: `The lane ${lanes[lane]} of schedule ${id} stands twice`,
      })),
      ...repeated(rows.map(({ step }) => step)).map((row): Fault => ({
        path: ['schedules', index, 'rows', row],
        message: `The step ${rows[row]?.step} of schedule ${id} stands twice`,
      })),
      ...rows.flatMap(({ step, pay }, row): readonly Fault[] =>
        pay.length <= lanes.length
          ? []
          : [
              {
                path: ['schedules', index, 'rows', row],
                message: `The step ${step} of schedule ${id} has ${pay.length} amounts for ${lanes.length} lanes`,
              },
            ],
      ),
    ]),
  ];
}
