export interface WaterfallStep {
  readonly label: string;
  /** What is added; a total says where everything has come to. */
  readonly amount: number;
  readonly isTotal?: boolean;
  /** Shown hatched: part of this step is not known. */
  readonly isUnknown?: boolean;
}

export interface PlacedStep extends WaterfallStep {
  /** Where the bar begins and ends, from 0 to 1 of the whole width. */
  readonly from: number;
  readonly to: number;
}

export interface WaterfallDrawing {
  readonly steps: readonly PlacedStep[];
  /** Where nothing is, from 0 to 1. */
  readonly zero: number;
}

/** Steps that each begin where the one before ended; a total begins at zero and says the sum so far. */
export function waterfallDrawing(steps: readonly WaterfallStep[]): WaterfallDrawing {
  let running = 0;
  const spans = steps.map((step) => {
    if (step.isTotal === true) {
      running = step.amount;
      return { from: 0, to: step.amount };
    }
    const from = running;
    running += step.amount;
    return { from, to: running };
  });
  const ends = [0, ...spans.flatMap(({ from, to }) => [from, to])];
  const low = Math.min(...ends);
  const width = Math.max(...ends) - low || 1;
  const place = (amount: number) => (amount - low) / width;
  return {
    zero: place(0),
    steps: steps.map((step, index) => ({
      ...step,
      from: place(spans[index]?.from ?? 0),
      to: place(spans[index]?.to ?? 0),
    })),
  };
}
