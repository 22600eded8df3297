import { DesignSessionProvider, useDesignSession } from '../../design-session/design-session-provider.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { paths } from '../../workspace/paths.ts';
import { useSchoolPlace } from '../../workspace/place.ts';
import { Board } from './board.tsx';

/** The teams of a design, where people are moved by hand and every measure follows. */
export function BoardScreen() {
  return (
    <DesignSessionProvider>
      <BoardOrNoTeams />
    </DesignSessionProvider>
  );
}

function BoardOrNoTeams() {
  const session = useDesignSession();
  const { districtId, schoolId } = useSchoolPlace();
  if (session.board.plan.teams.length > 0) return <Board session={session} />;
  return (
    <EmptyState
      title="This model has no teams"
      actions={
        <ButtonLink href={paths.school(districtId, schoolId, 'model')}>Choose another model</ButtonLink>
      }
    >
      {session.design.modelName} keeps the classes of today. Its cost and policy are on their own screens.
    </EmptyState>
  );
}
