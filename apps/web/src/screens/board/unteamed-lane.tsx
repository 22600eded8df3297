import { memo, useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Plan, Student, StudentId, TeamId } from '@staffroom/school';
import { Icon } from '../../system/icon.tsx';
import type { BoardNames } from './board-names.ts';
import type { DropPreview } from './board-state.ts';
import type { BoardTools } from './board-tools.ts';
import { DropArea } from './drop-area.tsx';
import { StudentList } from './student-list.tsx';

export interface UnteamedLaneProps {
  readonly notTeamed: Plan['notTeamed'];
  readonly studentById: ReadonlyMap<StudentId, Student>;
  readonly names: BoardNames;
  readonly pinned: Readonly<Record<string, TeamId>>;
  readonly preview: DropPreview | null;
  readonly tools: BoardTools;
}

/** Students who are on no team, each with the reason. */
export const UnteamedLane = memo(function UnteamedLane(props: UnteamedLaneProps) {
  const { notTeamed, tools } = props;
  const [isOpen, setIsOpen] = useState(false);
  const ids = useMemo(() => notTeamed.map(({ studentId }) => studentId), [notTeamed]);
  const reasons = useMemo(
    () => new Map<string, string>(notTeamed.map(({ studentId, reason }) => [studentId, reason])),
    [notTeamed],
  );
  const byReason = [...Map.groupBy(notTeamed, ({ reason }) => reason)];
  return (
    <DropArea label="Drop on students without a team" teamId={null} preview={props.preview} tools={tools}>
      <section aria-label="Students without a team" className="px-3.5 py-3">
        <h3 className="font-sans text-[15px] font-semibold">
          {ids.length === 0 ? 'Every student has a team' : `${ids.length} students without a team`}
        </h3>
        <ul className="text-small text-soft">
          {byReason.map(([reason, students]) => (
            <li key={reason}>
              {students.length}: {reason}
            </li>
          ))}
        </ul>
        {ids.length > 0 && (
          <AriaButton
            aria-expanded={isOpen}
            onPress={() => setIsOpen(!isOpen)}
            className="screen-only mt-1 flex min-h-7 w-full cursor-pointer items-center justify-between rounded-[6px] px-1 text-small text-soft hover:bg-wash hover:text-ink"
          >
            {isOpen ? 'Hide them' : 'Show them'}
            <Icon name={isOpen ? 'arrowUp' : 'arrowDown'} size={14} />
          </AriaButton>
        )}
        {isOpen && (
          <StudentList
            teamId={null}
            label="Students without a team"
            studentIds={ids}
            studentById={props.studentById}
            names={props.names}
            pinned={props.pinned}
            reasons={reasons}
            tools={tools}
          />
        )}
      </section>
    </DropArea>
  );
});
