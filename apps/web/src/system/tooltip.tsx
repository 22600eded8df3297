import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

/** A few words on hover and focus. The child must be a button or a link; nothing that only a tooltip says may matter. */
export function Tooltip({ text, children }: { readonly text: string; readonly children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={6}
        className="max-w-64 rounded-control bg-act px-2.5 py-1.5 text-small text-on-act shadow-raised"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
