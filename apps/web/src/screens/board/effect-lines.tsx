import type { Effect } from '@staffroom/design';
import { classNames } from '../../system/class-names.ts';
import type { BoardNames } from './board-names.ts';
import { foremost } from './effect-words.ts';
import { measureValue } from '../compare/measure-scale.ts';

/** What a decision would do, each measure from before to after, what gets worse first. */
export function EffectLines({
  effects,
  names,
  limit = 4,
}: {
  readonly effects: readonly Effect[];
  readonly names: BoardNames;
  readonly limit?: number;
}) {
  const told = foremost(effects, limit);
  const more = foremost(effects, effects.length).length - told.length;
  if (told.length === 0) return <p className="text-small text-soft">No measure changes.</p>;
  return (
    <ul className="flex flex-col gap-0.5 text-small">
      {told.map(({ rule, subject, label, unit, before, after, isBetter }) => (
        <li key={`${rule} ${subject}`} className="grid grid-cols-[1fr_auto] items-baseline gap-2">
          <span className="min-w-0 text-soft">{names.inText(label)}</span>
          <span className="tabular-nums whitespace-nowrap">
            <span className="text-today-text">{measureValue(before, unit)}</span>
            {' → '}
            <span className={classNames('font-semibold', isBetter === true ? 'text-ok' : 'text-bad')}>
              {measureValue(after, unit)}
              <span className="hidden-text">{isBetter === true ? ', better' : ', worse'}</span>
              <span aria-hidden="true">{isBetter === true ? ' ✓' : ' ↓'}</span>
            </span>
          </span>
        </li>
      ))}
      {more > 0 && <li className="text-tiny text-soft">and {more} more</li>}
    </ul>
  );
}
