import { Label, ProgressBar } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; null where nobody knows how long it takes. */
  readonly fraction: number | null;
  /** What is being done just now. */
  readonly message?: string | undefined;
  readonly className?: string;
}

/** How far something has come. */
export function Progress({ label, fraction, message, className }: ProgressProps) {
  const percent = fraction === null ? null : Math.round(fraction * 100);
  return (
    <ProgressBar
      {...(percent === null ? { isIndeterminate: true } : { value: percent })}
      className={classNames('flex flex-col gap-1.5', className)}
    >
      <span className="flex justify-between gap-4 text-small">
        <Label className="font-medium">{label}</Label>
        <span className="text-soft">{percent === null ? '' : `${percent}%`}</span>
      </span>
      <span className="relative block h-1.5 overflow-hidden rounded-full bg-wash">
        <span
          className={classNames(
            'absolute inset-y-0 left-0 rounded-full bg-design transition-[width]',
            percent === null && 'w-1/3 animate-pulse',
          )}
          style={percent === null ? {} : { width: `${percent}%` }}
        />
      </span>
      {message !== undefined && <span className="text-small text-soft">{message}</span>}
    </ProgressBar>
  );
}
