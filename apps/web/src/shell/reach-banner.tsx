import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../system/button.tsx';
import { Icon } from '../system/icon.tsx';
import { usePlace } from '../workspace/place.ts';
import { server } from '../workspace/server.ts';
import { useIsServerGone } from '../workspace/server-reach.ts';
import { deviceDistrictId } from '../workspace/workspace.ts';

/** How often a server that does not answer is asked again, in milliseconds. */
const askAgainAfter = 4000;

/** Says that the server does not answer, for as long as it does not. Whoever works on the device alone needs none. */
export function ReachBanner() {
  const isNeeded = usePlace().districtId !== deviceDistrictId;
  const isGone = useIsServerGone() && isNeeded;
  const queries = useQueryClient();
  useEffect(() => {
    if (!isGone) return undefined;
    // Whether it answers is noted by the client itself; what could not be read is read again as soon as it does.
    const timer = setInterval(() => {
      server.session
        .get()
        .then(() =>
          queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' }),
        )
        .catch(() => {});
    }, askAgainAfter);
    return () => clearInterval(timer);
  }, [isGone, queries]);
  return (
    <div role="status" className="screen-only">
      {isGone && (
        <div className="flex items-center gap-x-4 border-b border-sun bg-sun-paper px-4 py-2 text-body">
          <span className="text-sun-text">
            <Icon name="warning" />
          </span>
          <span className="min-w-0 flex-1">
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
