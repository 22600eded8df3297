import { useMemo, useRef, useState } from 'react';
import type { Design } from '@staffroom/contract';
import {
  costVerdict,
  countOf,
  formatDollars,
  formatPosts,
  formatSignedDollars,
  moneyCategoryNames,
  waterfallSteps,
} from '@staffroom/exchange/browser';
import type { Plan } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { Waterfall } from '../../system/grammar/waterfall.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { Stat } from '../../system/stat.tsx';
import { FundBars } from './fund-bars.tsx';
import { MoneyLines } from './money-lines.tsx';
import { moneyRows, type MoneyFilter } from './money-rows.ts';
import { PositionSwaps } from './position-swaps.tsx';
import { UnknownPay } from './unknown-pay.tsx';

const everyLine: MoneyFilter = { side: 'design', teamId: null, roleId: null, category: null, search: '' };

/** The money of a design: the change from today in steps, positions, funds, and every line behind them. */
export function MoneyView({ plan, design }: { readonly plan: Plan; readonly design: Design }) {
  const { money } = plan;
  const rows = useMemo(() => moneyRows(plan), [plan]);
  const [filter, setFilter] = useState<MoneyFilter>(everyLine);
  const lines = useRef<HTMLDivElement>(null);
  const open = (change: Partial<MoneyFilter>): void => {
    setFilter({ ...everyLine, ...change });
    lines.current?.scrollIntoView({ block: 'start' });
    lines.current?.focus({ preventScroll: true });
  };
  if (!money.isEvaluated) {
    return (
      <div className="max-w-5xl">
        <PageHeader
          title="What it costs"
          lead="Teams, rosters and policy are designed without it. With the pay of the staff, every line stands here with its arithmetic and its source."
        />
        <UnknownPay plan={plan} design={design} />
      </div>
    );
  }
  const steps = waterfallSteps(money);
  const categoryOf = (label: string): string | null =>
    Object.entries(moneyCategoryNames).find(([, name]) => name === label)?.[0] ?? null;
  const { baseline, design: later } = money;
  const positions = money.positions;
  return (
    <div className="max-w-5xl">
      <PageHeader
        title="What it costs"
        lead={`${costVerdict(money)} Every number opens to its lines, each with its arithmetic and its source.`}
      />
      <div className="mb-5 grid gap-5 sm:grid-cols-3">
        <Stat
          label="A year"
          today={formatDollars(baseline.total)}
          value={formatDollars(later.total)}
          {...(later.isComplete ? {} : { unit: 'as far as pay is known' })}
        />
        <Stat
          label="For each student"
          today={baseline.perStudent === null ? '–' : formatDollars(baseline.perStudent)}
          value={later.perStudent === null ? null : formatDollars(later.perStudent)}
        />
        <Stat
          label="Teacher positions"
          today={formatPosts(positions.baseline.used)}
          value={positions.design.lines.length === 0 ? null : formatPosts(positions.design.used)}
          {...(positions.design.budget === null
            ? {}
            : { unit: `of ${formatPosts(positions.design.budget)} allowed` })}
          remedy="Add allotmentWeights to file finance.yaml."
        />
      </div>
      <div className="flex flex-col gap-4">
        <UnknownPay plan={plan} design={design} />
        {money.isCostNeutral !== null && (
          <Card
            title="From today to the design"
            lead="Each step begins where the one before ended; the upright line is today’s cost."
          >
            <Waterfall
              label="What changes in cost, step by step"
              steps={steps.map((step) => ({ label: step.label, amount: step.amount, isTotal: step.isTotal }))}
              format={(amount) => (amount === 0 ? 'no change' : formatSignedDollars(amount))}
              detail={({ label, isTotal }) =>
                isTotal === true ? null : (
                  <Button
                    tone="quiet"
                    size="sm"
                    className="-my-1"
                    onPress={() => open({ category: categoryOf(label) })}
                  >
                    <span className="hidden-text">{label}: </span>lines
                  </Button>
                )
              }
            />
          </Card>
        )}
        <PositionSwaps plan={plan} onOpen={(roleId) => open({ roleId })} />
        <FundBars plan={plan} />
        <div ref={lines} tabIndex={-1} className="scroll-mt-20 outline-none">
          <Card
            title={`Every line: ${countOf(rows.length, 'amount', 'amounts')}`}
            lead="To the cent, of today and of the design."
          >
            <MoneyLines plan={plan} rows={rows} filter={filter} onFilter={setFilter} />
          </Card>
        </div>
      </div>
    </div>
  );
}
