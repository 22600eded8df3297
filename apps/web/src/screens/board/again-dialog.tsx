import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { countOf } from '@staffroom/exchange/browser';
import type { BoardEdit, Pins, SingleEdit, StaffId, StudentId } from '@staffroom/school';
import type { DesignSessionInUse } from '../../design-session/design-session-provider.tsx';
import { Button } from '../../system/button.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { paths } from '../../workspace/paths.ts';
import { useDesignPlace } from '../../workspace/place.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import type { BoardTools } from './board-tools.ts';

/** Says what stays and what may change before the school is designed again. */
export function AgainDialog({
  session,
  tools,
}: {
  readonly session: DesignSessionInUse;
  readonly tools: BoardTools;
}) {
  const { studio } = useWorkspace();
  const router = useRouter();
  const place = useDesignPlace();
  const { students, adults } = session.board.pins;
  const [studentCount, adultCount] = [Object.keys(students).length, Object.keys(adults).length];
  const close = (): void => tools.show((view) => ({ ...view, isAskingAgain: false }));
  const again = useMutation(
    studio.designs.again.mutationOptions({
      onSuccess: () => {
        close();
        router.history.push(paths.design(place.districtId, place.schoolId, place.designId, 'design'));
      },
    }),
  );
  return (
    <Dialog
      title="Design again"
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Button onPress={close}>Not now</Button>
          <Button tone="primary" isPending={again.isPending} onPress={() => again.mutate({ ...place })}>
            Design again
          </Button>
        </>
      }
    >
      <p>
        {studentCount + adultCount === 0
          ? 'Nobody is pinned, so everybody may get another place. Pin (P) whoever should stay where they are.'
          : `${countOf(studentCount, 'pinned student stays', 'pinned students stay')} and ${countOf(adultCount, 'pinned adult stays', 'pinned adults stay')} where they are; everybody else may get another place.`}
      </p>
      {studentCount + adultCount > 0 && (
        <Button
          tone="quiet"
          size="sm"
          icon="pin"
          className="-ml-2"
          onPress={() => tools.decide(unpinEverybody(session.board.pins))}
        >
          Unpin everybody
        </Button>
      )}
      <p className="mt-2 text-soft">
        {session.edits.length === 0
          ? 'Nobody moved anybody by hand since the last time.'
          : `${countOf(session.edits.length, 'decision', 'decisions')} by hand stay with revision ${session.revision}, which you can restore from the history.`}
      </p>
      {again.isError && <ErrorState error={again.error} title="It could not be started" />}
    </Dialog>
  );
}

/** One decision that takes every pin away. */
function unpinEverybody({ students, adults }: Pins): BoardEdit {
  return {
    kind: 'several',
    // Branding: the keys of pins are the ids of students and of staff.
    edits: [
      ...Object.keys(students).map((id): SingleEdit => ({
        kind: 'pinStudent',
        studentId: id as StudentId,
        teamId: null,
      })),
      ...Object.keys(adults).map((id): SingleEdit => ({
        kind: 'pinAdult',
        staffId: id as StaffId,
        teamIds: [],
      })),
    ],
  };
}
