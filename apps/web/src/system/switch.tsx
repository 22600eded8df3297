import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  readonly description?: string | undefined;
  readonly className?: string;
}

/** Something that holds at once when it is switched. */
export function Switch({ children, description, className, ...rest }: SwitchProps) {
  return (
    <AriaSwitch
      {...rest}
      className={classNames(
        'group flex cursor-pointer items-start gap-2.5 text-body data-disabled:cursor-default data-disabled:opacity-50',
        className,
      )}
    >
      <span className="mt-px flex h-[20px] w-[34px] shrink-0 items-center rounded-full border border-edge bg-raised px-[3px] transition-colors group-data-selected:border-act group-data-selected:bg-act group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus">
        <span className="size-3 rounded-full bg-edge transition-transform group-data-selected:translate-x-[14px] group-data-selected:bg-on-act" />
      </span>
      <span>
        {children}
        {description !== undefined && <span className="block text-small text-soft">{description}</span>}
      </span>
    </AriaSwitch>
  );
}
