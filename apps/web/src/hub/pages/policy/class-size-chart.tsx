import type { StateClassSize } from '@staffroom/knowledge';
import { classNames } from '../../../system/class-names.ts';
import { useHub } from '../../site/hub.ts';
import { gradeCover, ruleGrades, spanOf, type AnyRule } from './class-size-grades.ts';

/** The highest figure that the axis shows. No figure for a class or a teacher is above it. */
const top = 46;
/** Over how many further grades a line goes that has room to say for which classes it holds. */
const gradesForWords = 4;
const gridLines = [10, 20, 30, 40];

/** A figure as a line over its grades: double for a figure per teacher, broken for an average, dotted for a goal. */
function RuleLine({
  rule,
  isGoal,
  lane,
}: {
  readonly rule: AnyRule;
  readonly isGoal: boolean;
  readonly lane: number;
}) {
  const { scopes } = useHub().text.policy.classSize;
  const scope = new Map(Object.entries(scopes)).get(rule.subjectScope);
  const [from, to] = spanOf(rule);
  const isAverage = rule.basis.endsWith('average');
  const style = isGoal
    ? 'border-t-2 border-dotted border-today'
    : classNames(
        'border-design',
        rule.unit === 'per-teacher' ? 'h-[5px] border-y-2' : 'border-t-[3px]',
        isAverage && 'border-dashed',
      );
  return (
    <div
      className="absolute"
      style={{
        left: `${(from / ruleGrades.length) * 100}%`,
        width: `${((to - from + 1) / ruleGrades.length) * 100}%`,
        bottom: `calc(${(rule.max / top) * 100}% - ${lane * 7}px)`,
      }}
    >
      <div className="px-0.5">
        <p
          className={classNames(
            'text-tiny leading-none font-semibold',
            lane > 0 && 'text-right',
            isGoal && 'text-today-text',
          )}
        >
          <span className="mb-0.5 inline-block rounded-[3px] bg-card px-0.5">
            {rule.max}
            {scope !== undefined && to - from >= gradesForWords && ` · ${scope}`}
          </span>
        </p>
        <div className={style} />
      </div>
    </div>
  );
}

/** How many of the rules before this one lie at the same height over some of its grades. */
function laneOf(rule: AnyRule, before: readonly AnyRule[]): number {
  const [from, to] = spanOf(rule);
  return before.filter((other) => {
    const [otherFrom, otherTo] = spanOf(other);
    return other.max === rule.max && otherFrom <= to && otherTo >= from;
  }).length;
}

/** The class-size figures of a state over the grades, on one axis; daily loads of teachers have a row of their own. */
export function ClassSizeChart({ entry }: { readonly entry: StateClassSize }) {
  const { text } = useHub();
  const words = text.policy.classSize;
  const goals = entry.goals ?? [];
  const all: readonly AnyRule[] = [...entry.rules, ...goals];
  const figures = all.filter(({ basis }) => basis !== 'teacher-daily-load');
  const loads = all.filter(({ basis }) => basis === 'teacher-daily-load');
  const cover = gradeCover(entry);
  const isGoal = (rule: AnyRule): boolean => goals.some((goal) => goal === rule);
  return (
    <figure className="whole my-6 max-w-3xl">
      <div role="img" aria-label={words.chart(entry.name)} className="flex gap-2">
        <div className="relative h-88 w-6 text-tiny text-soft">
          {gridLines.map((line) => (
            <span
              key={line}
              className="absolute right-0 translate-y-1/2"
              style={{ bottom: `${(line / top) * 100}%` }}
            >
              {line}
            </span>
          ))}
        </div>
        <div className="min-w-0 grow">
          <div className="relative h-88 border-b border-ink">
            <div className="absolute inset-0 grid grid-cols-14">
              {ruleGrades.map((grade, place) => (
                <div
                  key={grade}
                  className={classNames('border-l border-line', cover[place] === 'unknown' && 'hatched')}
                />
              ))}
            </div>
            {gridLines.map((line) => (
              <div
                key={line}
                className="absolute inset-x-0 border-t border-line"
                style={{ bottom: `${(line / top) * 100}%` }}
              />
            ))}
            {figures.map((rule, index) => (
              <RuleLine
                key={`${rule.gradeBand.from} ${rule.max} ${rule.basis} ${rule.subjectScope} ${index}`}
                rule={rule}
                isGoal={isGoal(rule)}
                lane={laneOf(rule, figures.slice(0, index))}
              />
            ))}
          </div>
          <div className="grid grid-cols-14 pt-1 text-center text-tiny text-soft">
            {ruleGrades.map((grade) => (
              <span key={grade}>{grade}</span>
            ))}
          </div>
          {loads.map((rule) => {
            const [from, to] = spanOf(rule);
            return (
              <div key={`${rule.gradeBand.from} ${rule.max}`} className="mt-2 grid grid-cols-14">
                <p
                  style={{ gridColumn: `${from + 1} / ${to + 2}` }}
                  className={classNames(
                    'rounded-[4px] border px-2 py-1 text-center text-tiny font-semibold',
                    isGoal(rule) ? 'border-dotted border-today text-today-text' : 'border-design',
                  )}
                >
                  {rule.max} · {words.bases['teacher-daily-load']}
                </p>
              </div>
            );
          })}
        </div>
      </div>
      <figcaption className="mt-3">
        <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
          {figures.some(({ unit }) => unit !== 'per-teacher') && (
            <LineKey style="border-t-[3px] border-design" name={words.perClass} />
          )}
          {figures.some(({ unit }) => unit === 'per-teacher') && (
            <LineKey style="h-[6px] border-y-2 border-design" name={words.perTeacher} />
          )}
          {figures.some(({ basis }) => basis.endsWith('average')) && (
            <LineKey style="border-t-[3px] border-dashed border-design" name={words.average} />
          )}
          {goals.length > 0 && <LineKey style="border-t-2 border-dotted border-today" name={words.goal} />}
        </ul>
        <p className="text-small text-soft">{words.chartNote}</p>
      </figcaption>
    </figure>
  );
}

function LineKey({ style, name }: { readonly style: string; readonly name: string }) {
  return (
    <li className="flex items-center gap-2">
      <span className={classNames('inline-block w-7', style)} aria-hidden="true" />
      {name}
    </li>
  );
}
