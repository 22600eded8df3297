import { useId, type ReactNode } from 'react';
import { waterfallDrawing, type WaterfallStep } from './waterfall-steps.ts';

export interface WaterfallProps {
  /** What the picture is of, for readers of the screen. */
  readonly label: string;
  readonly steps: readonly WaterfallStep[];
  /** An amount in words, such as dollars from cents, with its sign. */
  readonly format: (amount: number) => string;
  /** What stands behind a step's name: a button that opens its arithmetic. */
  readonly detail?: (step: WaterfallStep, index: number) => ReactNode;
}

/** What changes in steps, each beginning where the one before ended. More than today is warm, less is the design's hue. */
export function Waterfall({ label, steps, format, detail }: WaterfallProps) {
  const hatchId = useId();
  const drawing = waterfallDrawing(steps);
  const x = (part: number) => `${(2 + part * 96).toFixed(2)}%`;
  return (
    <ul aria-label={label} className="flex flex-col">
      {drawing.steps.map((step, index) => {
        const isTotal = step.isTotal === true;
        const start = Math.min(step.from, step.to);
        const width = Math.abs(step.to - step.from);
        const fill = isTotal ? 'var(--ink)' : step.amount > 0 ? 'var(--team-2)' : 'var(--design)';
        return (
          <li
            key={step.label}
            className="whole grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-2 first:border-t-0 sm:grid-cols-[minmax(140px,1fr)_minmax(0,2.2fr)_112px]"
          >
            <span className={isTotal ? 'font-semibold' : ''}>
              {step.label}
              {detail?.(step, index)}
            </span>
            <svg
              width="100%"
              height="22"
              aria-hidden="true"
              className="order-last col-span-2 block sm:order-none sm:col-span-1"
            >
              <defs>
                <pattern
                  id={`${hatchId}-${index}`}
                  width="5"
                  height="5"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <rect width="5" height="5" fill="var(--card)" />
                  <line x1="0" x2="0" y1="0" y2="5" stroke={fill} strokeWidth="3" />
                </pattern>
              </defs>
              <line
                x1={x(drawing.zero)}
                x2={x(drawing.zero)}
                y1="0"
                y2="22"
                stroke="var(--today)"
                strokeWidth="1.5"
              />
              <rect
                x={x(start)}
                y="5"
                width={`${Math.max(0.35, width * 96).toFixed(2)}%`}
                height="12"
                rx="2"
                fill={step.isUnknown === true ? `url(#${hatchId}-${index})` : fill}
                {...(step.isUnknown === true ? { stroke: fill } : {})}
              />
            </svg>
            <span className={isTotal ? 'text-right font-semibold' : 'text-right'}>{format(step.amount)}</span>
          </li>
        );
      })}
    </ul>
  );
}
