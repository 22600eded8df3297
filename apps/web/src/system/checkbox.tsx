import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  readonly children?: ReactNode;
  readonly description?: string | undefined;
  readonly className?: string;
}

/** Yes or no, or some of a list. Without words beside it, it needs an `aria-label`. */
export function Checkbox({ children, description, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className={classNames(
        'group flex cursor-pointer items-start gap-2.5 text-body data-disabled:cursor-default data-disabled:opacity-50',
        className,
      )}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            className={classNames(
              'mt-px grid size-[18px] shrink-0 place-items-center rounded-[5px] border group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus',
              isSelected || isIndeterminate ? 'border-act bg-act text-on-act' : 'border-edge bg-raised',
            )}
          >
            {isIndeterminate ? (
              <Icon name="minus" size={14} />
            ) : (
              isSelected && <Icon name="check" size={14} />
            )}
          </span>
          {(children !== undefined || description !== undefined) && (
            <span>
              {children}
              {description !== undefined && <span className="block text-small text-soft">{description}</span>}
            </span>
          )}
        </>
      )}
    </AriaCheckbox>
  );
}
