import { classNames } from './class-names.ts';

/** `primary` once a screen; `quiet` where many stand together; `danger` for what cannot be taken back. */
export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const tones: Readonly<Record<ButtonTone, string>> = {
  primary:
    'bg-act text-on-act border border-transparent hover:bg-act-hover data-pressed:bg-act-hover font-medium',
  plain: 'bg-card text-ink border border-edge hover:bg-wash data-pressed:bg-wash',
  quiet:
    'bg-transparent text-soft border border-transparent hover:bg-wash hover:text-ink data-pressed:bg-wash aria-expanded:bg-wash',
  danger: 'bg-card text-bad border border-bad hover:bg-bad-paper data-pressed:bg-bad-paper',
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  sm: 'min-h-7 px-2 text-small gap-1.5',
  md: 'min-h-9 px-3.5 text-body gap-2',
  lg: 'min-h-11 px-5 text-read gap-2.5',
};

/** What every button and every link that looks like one share. */
export function buttonStyle(tone: ButtonTone, size: ButtonSize, extra?: string): string {
  return classNames(
    'screen-only inline-flex shrink-0 cursor-pointer select-none items-center justify-center rounded-control no-underline',
    'transition-colors duration-100 data-disabled:cursor-default data-disabled:opacity-45',
    tones[tone],
    sizes[size],
    extra,
  );
}
