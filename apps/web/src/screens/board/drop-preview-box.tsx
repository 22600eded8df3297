import type { BoardNames } from './board-names.ts';
import type { DropPreview } from './board-state.ts';
import { EffectLines } from './effect-lines.tsx';

/** What dropping here would do, while somebody holds something over it. */
export function DropPreviewBox({
  preview,
  names,
}: {
  readonly preview: DropPreview;
  readonly names: BoardNames;
}) {
  return (
    <div className="pointer-events-none absolute inset-x-2 top-2 z-20 rounded-control border border-line bg-raised p-2.5 shadow-raised">
      {preview.message === null ? (
        <>
          <p className="mb-1 text-small font-semibold">Dropped here</p>
          <EffectLines effects={preview.effects} names={names} />
        </>
      ) : (
        <p className="text-small">{preview.message}</p>
      )}
    </div>
  );
}
