import { DesignSessionProvider, useDesignSession } from '../../design-session/design-session-provider.tsx';
import { useDesignPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { OverviewOnly } from '../share/overview-only.tsx';
import { PolicyFindings } from './policy-findings.tsx';
import { PolicyView } from './policy-view.tsx';

function OpenPolicy() {
  const { board } = useDesignSession();
  return <PolicyView plan={board.plan} />;
}

/** What state policy says of a design, with the waivers to ask for. */
export function PolicyScreen() {
  const { districtId, schoolId } = useDesignPlace();
  const maySeePeople = useAllows('roster.read', districtId, schoolId);
  return maySeePeople ? (
    <DesignSessionProvider>
      <OpenPolicy />
    </DesignSessionProvider>
  ) : (
    <OverviewOnly title="What the law allows">
      {(plan) => (
        <>
          <h2 className="hidden-text">The findings</h2>
          <PolicyFindings state={plan.state} findings={plan.policy} teams={plan.teams} />
        </>
      )}
    </OverviewOnly>
  );
}
