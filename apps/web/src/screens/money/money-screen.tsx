import { DesignSessionProvider, useDesignSession } from '../../design-session/design-session-provider.tsx';
import { useDesignPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { OverviewOnly } from '../share/overview-only.tsx';
import { SharedMoney } from '../share/shared-money.tsx';
import { MoneyView } from './money-view.tsx';

function OpenMoney() {
  const { board, design } = useDesignSession();
  return <MoneyView plan={board.plan} design={design} />;
}

/** What a design costs against today; for those who may not see people, in sums only. */
export function MoneyScreen() {
  const { districtId, schoolId } = useDesignPlace();
  const maySeePeople = useAllows('roster.read', districtId, schoolId);
  return maySeePeople ? (
    <DesignSessionProvider>
      <OpenMoney />
    </DesignSessionProvider>
  ) : (
    <OverviewOnly title="Money">{(plan) => <SharedMoney plan={plan} />}</OverviewOnly>
  );
}
