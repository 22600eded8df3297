import type { SharedPlan } from '@staffroom/contract';
import { costVerdict, formatDollars, formatSignedDollars, waterfallSteps } from '@staffroom/exchange/browser';
import { Hatched } from '../../system/grammar/hatched.tsx';
import { Waterfall } from '../../system/grammar/waterfall.tsx';
import { Stat } from '../../system/stat.tsx';
import { FundBars } from '../money/fund-bars.tsx';
import { PositionSwaps } from '../money/position-swaps.tsx';

/** What a design costs, in sums. */
export function SharedMoney({ plan }: { readonly plan: SharedPlan }) {
  const { money } = plan;
  if (money === null || !money.isEvaluated) {
    return (
      <Hatched title="What it costs is not known.">
        The school’s files do not tell what people are paid.
      </Hatched>
    );
  }
  const { baseline, design } = money;
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-read">{costVerdict(money)}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <Stat
          label="A year"
          today={formatDollars(baseline.total)}
          value={formatDollars(design.total)}
          {...(design.isComplete ? {} : { unit: 'as far as pay is known' })}
        />
        <Stat
          label="For each student"
          today={baseline.perStudent === null ? '–' : formatDollars(baseline.perStudent)}
          value={design.perStudent === null ? null : formatDollars(design.perStudent)}
        />
      </div>
      {money.isCostNeutral !== null && (
        <Waterfall
          label="What changes in cost, step by step"
          steps={waterfallSteps(money).map(({ label, amount, isTotal }) => ({ label, amount, isTotal }))}
          format={(amount) => (amount === 0 ? 'no change' : formatSignedDollars(amount))}
        />
      )}
      <PositionSwaps plan={{ money }} />
      <FundBars plan={{ money }} />
    </div>
  );
}
