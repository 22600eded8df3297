import type { ReactNode } from 'react';
import { IconButton } from '../../system/icon-button.tsx';
import type { BoardTools } from './board-tools.ts';

/** What stands beside the teams in place of the measures, with the way back to them. */
export function PanelFrame({
  title,
  tools,
  children,
}: {
  readonly title: string;
  readonly tools: BoardTools;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={title} className="flex flex-col gap-2.5">
      <header className="flex items-start justify-between gap-2">
        <h2 className="font-sans text-[15px] font-semibold">{title}</h2>
        <IconButton
          label="Back to the measures"
          icon="close"
          size="sm"
          onPress={() => tools.show((view) => ({ ...view, panel: { kind: 'measures' } }))}
        />
      </header>
      {children}
    </section>
  );
}
