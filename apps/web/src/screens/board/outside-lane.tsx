import { memo } from 'react';
import { formatFte, type SchoolwideShare } from '@staffroom/school';
import { DotMark } from '../../system/grammar/dot-mark.tsx';
import { Pill } from '../../system/pill.tsx';
import type { BoardNames } from './board-names.ts';
import type { DropPreview } from './board-state.ts';
import type { BoardThing } from './board-subject.ts';
import type { BoardTools } from './board-tools.ts';
import { DropArea } from './drop-area.tsx';
import { PersonGrid } from './person-grid.tsx';

export interface OutsideLaneProps {
  readonly shares: readonly SchoolwideShare[];
  readonly names: BoardNames;
  readonly preview: DropPreview | null;
  readonly tools: BoardTools;
}

function thingOf({ staffId }: SchoolwideShare): BoardThing {
  return { kind: 'adult', id: staffId, teamId: null, postId: null };
}

/** Time that adults give outside the teams: school-wide work, and time that nobody has placed yet. */
export const OutsideLane = memo(function OutsideLane({ shares, names, preview, tools }: OutsideLaneProps) {
  const rows = shares
    .map((share, index) => ({
      id: `${share.staffId} ${index}`,
      name: names.adult(share.staffId),
      thing: thingOf(share),
      share,
    }))
    .toSorted((a, b) => Number(a.share.isPlaced) - Number(b.share.isPlaced));
  const unplaced = shares.filter(({ isPlaced }) => !isPlaced).length;
  return (
    <DropArea label="Drop on time outside the teams" teamId={null} preview={preview} tools={tools}>
      <section aria-label="Time outside the teams" className="px-3.5 py-3">
        <h3 className="flex flex-wrap items-center gap-2 font-sans text-[15px] font-semibold">
          Time outside the teams
          {unplaced > 0 && <Pill tone="eye">{unplaced} not placed</Pill>}
        </h3>
        <p className="mb-1.5 text-small text-soft">School-wide work, electives and services.</p>
        <PersonGrid
          label="Adults with time outside the teams"
          listId="outside"
          rows={rows}
          tools={tools}
          className="max-h-64 overflow-auto"
          rowClassName="py-0.5"
          empty="Everybody’s time is on the teams."
        >
          {({ share, name }) => (
            <>
              <DotMark
                share={share.share}
                kind={share.isPlaced ? 'teacher' : 'vacant'}
                hue="var(--today)"
                size={16}
              />
              <span className="min-w-0 shrink-0 truncate">{name}</span>
              <span className="ml-auto min-w-0 truncate pl-2 text-right text-small text-soft">
                {share.work} · {formatFte(share.share)}
              </span>
            </>
          )}
        </PersonGrid>
      </section>
    </DropArea>
  );
});
