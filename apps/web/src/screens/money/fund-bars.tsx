import { formatDollars } from '@staffroom/exchange/browser';
import type { Plan } from '@staffroom/school';
import { Card } from '../../system/card.tsx';
import { Pill } from '../../system/pill.tsx';

/** Who pays: how much of each fund the design uses and what is left. A fund of unknown size is hatched. */
export function FundBars({ plan }: { readonly plan: Pick<Plan, 'money'> }) {
  const { funds } = plan.money;
  if (funds.length === 0) return null;
  return (
    <Card className="whole" title="Who pays" lead="Used by the design and left, a year.">
      <ul className="flex flex-col gap-3">
        {funds.map((fund) => {
          const isOver = fund.left !== null && fund.left < 0;
          const share = fund.budget === null || fund.budget === 0 ? 1 : Math.min(1, fund.used / fund.budget);
          return (
            <li key={fund.fundId} className="whole">
              <div className="flex flex-wrap justify-between gap-x-4">
                <span className="font-medium">
                  {fund.name} {isOver && <Pill tone="missing">more than it holds</Pill>}
                </span>
                <span className="text-small text-soft">
                  {formatDollars(fund.used)} used
                  {fund.budget === null
                    ? '; its budget is not known'
                    : ` of ${formatDollars(fund.budget)}, ${fund.left === null ? 'what is left is not known' : isOver ? `${formatDollars(Math.abs(fund.left))} too much` : `${formatDollars(fund.left)} left`}`}
                </span>
              </div>
              <div
                className={`mt-1 h-2.5 overflow-hidden rounded-full border border-line ${fund.budget === null ? 'hatched' : 'bg-wash'}`}
                aria-hidden="true"
              >
                {fund.budget !== null && (
                  <div
                    className={`h-full ${isOver ? 'bg-bad' : 'bg-design'}`}
                    style={{ width: `${share * 100}%` }}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
