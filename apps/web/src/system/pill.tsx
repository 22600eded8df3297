import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type PillTone = 'plain' | 'good' | 'eye' | 'missing' | 'unknown' | 'today';

const tones: Readonly<Record<PillTone, string>> = {
  plain: 'border-line text-soft bg-card',
  good: 'border-ok text-ok bg-ok-paper',
  eye: 'border-sun text-sun-text bg-sun-paper',
  missing: 'border-bad border-dashed text-bad bg-card',
  unknown: 'border-edge border-dashed text-soft hatched',
  today: 'border-line text-today-text bg-card',
};

/** A state in a word or two. */
export function Pill({
  tone = 'plain',
  children,
}: {
  readonly tone?: PillTone;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-flex min-h-[22px] items-center gap-1 whitespace-nowrap rounded-full border px-2 text-tiny font-medium',
        tones[tone],
      )}
    >
      {tone === 'unknown' ? <span className="rounded-[3px] bg-card px-1">{children}</span> : children}
    </span>
  );
}
