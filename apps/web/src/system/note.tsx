import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** `eye`: a person has to look at it. `missing`: something or somebody is missing. `good`: kept or reached. */
export type NoteTone = 'eye' | 'missing' | 'good' | 'plain';

const tones: Readonly<Record<NoteTone, string>> = {
  eye: 'border-l-sun bg-sun-paper',
  missing: 'border-l-bad bg-card',
  good: 'border-l-ok bg-ok-paper',
  plain: 'border-l-edge bg-sunken',
};

export interface NoteProps {
  readonly tone?: NoteTone;
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A remark within the page: yellow needs a person's eye, red is missing. */
export function Note({ tone = 'plain', title, actions, className, children }: NoteProps) {
  return (
    <div
      className={classNames(
        'whole rounded-r-control border-l-[3px] px-3 py-2.5 text-body',
        tones[tone],
        className,
      )}
    >
      {title !== undefined && (
        <strong className={classNames('font-semibold', tone === 'missing' && 'text-bad')}>{title}</strong>
      )}
      {title !== undefined && children !== undefined && ' '}
      {children}
      {actions !== undefined && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
