import { formatTime } from './cell-values.ts';
import type {
  BellSchedule,
  Cents,
  Finance,
  GroupRule,
  PeopleRules,
  StaffingRules,
  TeamRule,
} from '@staffroom/school';
import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';

/** `rules.yaml` of a school's own decisions. */
export function rulesText({
  state,
  students,
  staff,
  teamCounts,
  teamSizes,
  priorities,
}: StaffingRules): string {
  return yamlText(
    filled({
      state,
      teams: filled({ count: filled(teamCounts), size: filled(teamSizes) }),
      students: peopleEntry(students),
      staff: peopleEntry(staff),
      priorities: filled(priorities),
    }) ?? {},
    [],
  );
}

/** `bells.yaml` of a bell schedule. */
export function bellsText({ days, rotation }: BellSchedule): string {
  return yamlText(
    {
      days: days.map(({ id, name, periods }) => ({
        id,
        name,
        periods: periods.map((period) => ({
          id: period.id,
          name: period.name,
          start: formatTime(period.start),
          end: formatTime(period.end),
          kind: period.kind,
        })),
      })),
      rotation,
    },
    [],
  );
}

/** `finance.yaml` of what a school says about money, with comments above it. */
export function financeText(finance: Finance, notes: readonly string[]): string {
  const {
    schedules,
    benefitsBasisPoints,
    supplements,
    allotmentWeights,
    vacancyPay,
    funds,
    positionsBudget,
  } = finance;
  return yamlText(
    filled({
      schedules: schedules.map(({ id, name, source, lanes, isTopStepOpen, rows }) => ({
        id,
        name,
        ...(source === null ? {} : { source }),
        lanes,
        topStep: isTopStepOpen ? 'open' : 'closed',
        rows: rows.map(({ step, annual }) => ({
          step,
          pay: annual.map((amount) => (amount === null ? null : dollars(amount))),
        })),
      })),
      benefitsRate: benefitsBasisPoints === null ? null : `${benefitsBasisPoints / 100}%`,
      supplements: dollarsByName(supplements),
      allotmentWeights: filled(
        Object.fromEntries(Object.entries(allotmentWeights).map(([role, weight]) => [role, weight / 1000])),
      ),
      vacancyPay: dollarsByName(vacancyPay),
      funds: funds.map(({ id, name, annual, roles }) => ({
        id,
        name,
        annual: annual === null ? null : dollars(annual),
        roles,
      })),
      positionsBudget: positionsBudget === null ? null : positionsBudget / 1000,
    }) ?? {},
    notes,
  );
}

function peopleEntry<Id extends string>({
  together,
  apart,
  pinned,
  forbidden,
}: PeopleRules<Id>): object | null {
  const group = ({ people, reason }: GroupRule<Id>): object => ({
    people,
    ...(reason === null ? {} : { reason }),
  });
  const team = ({ person, teams, reason }: TeamRule<Id>): object => ({
    person,
    ...(teams.length === 1 ? { team: teams[0] } : { teams }),
    ...(reason === null ? {} : { reason }),
  });
  return filled({
    together: together.map(group),
    apart: apart.map(group),
    pinned: pinned.map(team),
    forbidden: forbidden.map(team),
  });
}

function dollars(amount: Cents): number {
  return amount / 100;
}

function dollarsByName(amounts: Readonly<Record<string, Cents>>): object | null {
  return filled(Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, dollars(amount)])));
}

/** The entry without what is null or an empty list; null where nothing is left. */
function filled(entry: Readonly<Record<string, unknown>>): object | null {
  const told = Object.entries(entry).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return told.length === 0 ? null : Object.fromEntries(told);
}

/** YAML with one line for each innermost entry of a list, so that a period or a step of pay is a line. */
function yamlText(content: object, notes: readonly string[]): string {
  const document = new Document(content);
  visit(document, {
    Collection(_, node, path) {
      const isTopLevelMap = isMap(node) && path.length <= depthOfTopLevel;
      if (!isTopLevelMap && node.items.every(isInline)) node.flow = true;
    },
  });
  if (notes.length > 0) document.commentBefore = notes.map((note) => ` ${note}`).join('\n');
  return document.toString({ lineWidth: 0 });
}

/** The document, its map, and the pair that holds the value. */
const depthOfTopLevel = 3;

/** A scalar, or a pair with a scalar or a list of scalars. */
function isInline(item: unknown): boolean {
  if (!isPair(item)) return isScalar(item);
  return isScalar(item.value) || (isSeq(item.value) && item.value.items.every(isScalar));
}
