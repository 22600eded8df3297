import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../system/button.tsx';
import { Icon } from '../system/icon.tsx';
import { usePlace } from '../workspace/place.ts';
import { useIsServerGone } from '../workspace/server-reach.ts';
import { deviceDistrictId } from '../workspace/workspace.ts';

/** Says that the server does not answer, for as long as it does not. Whoever works on the device alone needs none. */
export function ReachBanner() {
  const isNeeded = usePlace().districtId !== deviceDistrictId;
  const isGone = useIsServerGone() && isNeeded;
  const queries = useQueryClient();
  return (
    <div role="status" className="screen-only">
      {isGone && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-sun bg-sun-paper px-4 py-2 text-body">
          <span className="text-sun-text">
            <Icon name="warning" />
          </span>
          <span>
            <strong className="font-semibold">The server does not answer.</strong> What you see may be old. It
            is tried again by itself; what you changed and is not saved yet waits here.
          </span>
          <Button size="sm" onPress={() => void queries.refetchQueries({ type: 'active' })}>
            Try now
          </Button>
        </div>
      )}
    </div>
  );
}
