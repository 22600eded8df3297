import { DesignSessionProvider, useDesignSession } from '../../design-session/design-session-provider.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { EmptyState } from '../../system/empty-state.tsx';
import { paths } from '../../workspace/paths.ts';
import { useSchoolPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { OverviewOnly } from '../share/overview-only.tsx';
import { Board } from './board.tsx';
import { SharedTeams } from './shared-teams.tsx';

/** The teams of a design, where people are moved by hand and every measure follows; without people for those who may not see them. */
export function BoardScreen() {
  const { districtId, schoolId } = useSchoolPlace();
  const maySeePeople = useAllows('roster.read', districtId, schoolId);
  return maySeePeople ? (
    <DesignSessionProvider>
      <BoardOrNoTeams />
    </DesignSessionProvider>
  ) : (
    <OverviewOnly title="Teams">{(plan) => <SharedTeams plan={plan} />}</OverviewOnly>
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
