import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components';
import type { TeamId } from '@staffroom/school';
import type { DropPreview } from './board-state.ts';
import type { BoardTools } from './board-tools.ts';
import { DropPreviewBox } from './drop-preview-box.tsx';
import { dragType } from './drag-type.ts';

export interface DropAreaProps {
  readonly label: string;
  /** Null: no team. */
  readonly teamId: TeamId | null;
  readonly preview: DropPreview | null;
  readonly tools: BoardTools;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A place on the board where people may be dropped, by pointer or by keys; it tells what that would do. What is out of sight
 * is not laid out.
 */
export function DropArea({ label, teamId, preview, tools, className = '', children }: DropAreaProps) {
  return (
    <DropZone
      aria-label={label}
      getDropOperation={(types) => (types.has(dragType) ? 'move' : 'cancel')}
      onDropEnter={() => tools.preview(teamId)}
      onDropExit={() => tools.endPreview(teamId)}
      onDrop={() => tools.dropOn(teamId)}
      className={`relative min-w-0 rounded-card [contain-intrinsic-size:auto_400px] [content-visibility:auto] border border-line bg-card data-drop-target:border-design data-drop-target:outline-2 data-drop-target:outline-design ${className}`}
    >
      {children}
      {preview !== null && <DropPreviewBox preview={preview} names={tools.names()} />}
    </DropZone>
  );
}
