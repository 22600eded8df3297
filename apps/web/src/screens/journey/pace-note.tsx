import type { JourneyPace } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { Link } from '../../system/link.tsx';
import { Popover } from '../../system/popover.tsx';
import { stageNames } from './journey-words.ts';

/** Says where the days came from that the journey began with: a published case for each stage, or our own proposal. */
export function PaceNote({ pace }: { readonly pace: readonly JourneyPace[] }) {
  return (
    <Popover
      label="Where the days come from"
      placement="bottom start"
      className="w-96 max-w-[92vw]"
      trigger={
        <Button size="sm" tone="quiet" icon="help" className="mt-2">
          Where the days come from
        </Button>
      }
    >
      <p>
        Days were proposed backwards from the launch. A case says how long it took somewhere; it is no
        average.
      </p>
      <dl className="mt-2 flex flex-col gap-2">
        {pace.map(({ stage, months, basis }) => (
          <div key={stage}>
            <dt className="font-medium">
              {stageNames[stage]}
              {months !== null && `: ${months} months`}
            </dt>
            <dd className="text-soft">
              {basis === null ? (
                months === null ? (
                  'No source gives a length, so no days were proposed.'
                ) : (
                  'Our own proposal: no source gives a length.'
                )
              ) : (
                <>
                  {basis.note} (
                  <Link href={basis.sourceUrl} target="_blank" rel="noreferrer">
                    source
                  </Link>
                  , {basis.year})
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
