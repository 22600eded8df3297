import { formatPosts, formatSigned } from '@staffroom/exchange/browser';
import { formatSource, type Plan } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { DifferenceLine } from '../../system/grammar/difference-line.tsx';
import { roleName } from '../model/role-name.ts';
import { positionRows } from './money-rows.ts';

export interface PositionSwapsProps {
  readonly plan: Pick<Plan, 'money'>;
  /** Shows the lines of a role; left out where there are none to show. */
  readonly onOpen?: (roleId: string) => void;
}

/** The positions that are swapped: each role's full-time posts today and in the design. */
export function PositionSwaps({ plan, onOpen }: PositionSwapsProps) {
  const rows = positionRows(plan.money);
  const { baseline, design } = plan.money.positions;
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map((row) => Math.max(row.today, row.design)));
  const changed = rows.filter((row) => row.today !== row.design);
  const source = design.lines[0]?.source;
  return (
    <Card
      className="whole"
      title="Positions swapped"
      lead={`Full-time posts by role: grey today, colour the design. Counted in teacher positions: ${formatPosts(baseline.used)} today, ${formatPosts(design.used)} in the design${design.budget === null ? '' : `, ${formatPosts(design.budget)} allowed`}.`}
    >
      <ul>
        {(changed.length === 0 ? rows : changed).map((row) => {
          const name = roleName(row.roleId);
          return (
            <li
              key={row.roleId}
              className="whole grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-1.5 first:border-t-0 sm:grid-cols-[minmax(160px,1fr)_minmax(0,1.4fr)_64px_64px_132px]"
            >
              <span>
                {name}
                {onOpen !== undefined && (
                  <Button tone="quiet" size="sm" className="-my-1 ml-1" onPress={() => onOpen(row.roleId)}>
                    <span className="hidden-text">{name}: </span>lines
                  </Button>
                )}
              </span>
              <span className="max-sm:order-last max-sm:col-span-2">
                <DifferenceLine today={row.today} design={row.design} from={0} to={most} />
              </span>
              <span className="text-right text-today-text max-sm:hidden">
                <span className="hidden-text">Today </span>
                {formatPosts(row.today)}
              </span>
              <span className="text-right font-semibold">
                <span className="hidden-text">Design </span>
                {formatPosts(row.design)}
              </span>
              <span className="text-right text-small text-soft max-sm:hidden">
                {formatSigned((row.design - row.today) / 1000, 2)}
                {row.weight === null ? ' · weight not told' : ` · ${formatPosts(row.weight)} each`}
              </span>
            </li>
          );
        })}
      </ul>
      {changed.length < rows.length && changed.length > 0 && (
        <p className="mt-2 text-small text-soft">
          Unchanged:{' '}
          {rows
            .slice(changed.length)
            .map((row) => `${formatPosts(row.design)} ${roleName(row.roleId)}`)
            .join(', ')}
          .
        </p>
      )}
      {design.withoutWeight.length > 0 && (
        <p className="mt-2 text-small text-soft">
          Not among the positions, because no file tells what they cost in positions:{' '}
          {design.withoutWeight
            .map((role) => `${formatPosts(role.count)} ${roleName(role.roleId)}`)
            .join(', ')}
          .
        </p>
      )}
      {source !== undefined && (
        <p className="mt-2 text-small text-soft">
          Weights: {formatSource(source.kind === 'file' ? { ...source, column: 'allotmentWeights' } : source)}
        </p>
      )}
    </Card>
  );
}
