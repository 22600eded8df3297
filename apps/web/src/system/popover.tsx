import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover, type Placement } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { popoverStyle } from './popover-style.ts';

export interface PopoverProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly placement?: Placement;
  readonly className?: string;
  readonly children: ReactNode;
}

/** More about something, beside the button that asks for it. */
export function Popover({ label, trigger, placement = 'bottom', className, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover placement={placement} className={classNames(popoverStyle, className ?? 'w-80')}>
        <Dialog aria-label={label} className="max-h-[70vh] overflow-auto p-4 text-body outline-none">
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
