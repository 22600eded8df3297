import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Design, Job } from '@staffroom/contract';
import { formatNumber, sentenceCase } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { Card } from '../../system/card.tsx';
import { classNames } from '../../system/class-names.ts';
import { Dialog } from '../../system/dialog.tsx';
import { BoundLine } from '../../system/grammar/bound-line.tsx';
import { Icon } from '../../system/icon.tsx';
import { Note } from '../../system/note.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { problemText } from '../../system/problem-text.ts';
import { Progress } from '../../system/progress.tsx';
import { useDesignPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import {
  durationText,
  gapOf,
  gapText,
  stepsAt,
  timeLeftText,
  type ProgressHistory,
  type Search,
} from './progress-history.ts';

export interface DesignRunningProps {
  readonly design: Design;
  readonly job: Job;
  readonly history: ProgressHistory;
}

/** The search that is under way, drawn large: its value comes down to a proved bound that nothing can pass. */
function SearchFigure({ search }: { readonly search: Search }) {
  const gap = gapOf(search) ?? 0;
  const last = search.points.at(-1);
  return (
    <figure className="m-0">
      <figcaption className="mb-2 font-semibold">{sentenceCase(search.message)}</figcaption>
      <BoundLine
        points={search.points}
        width={640}
        height={150}
        label={`${sentenceCase(search.message)}: ${gapText(gap)}`}
      />
      <p className="mt-2 text-soft" aria-live="polite">
        <span className="font-semibold text-ink">{sentenceCase(gapText(gap))}.</span>{' '}
        {last !== undefined && (
          <span className="text-small">
            Reached {formatNumber(last.value, 2)}, proved bound {formatNumber(last.bound, 2)}. Lower is
            better; the thin line cannot be passed.
          </span>
        )}
      </p>
    </figure>
  );
}

/** A design while it is made. It goes on when nobody looks. */
export function DesignRunning({ design, job, history }: DesignRunningProps) {
  const { client } = useWorkspace();
  const { districtId, schoolId } = useDesignPlace();
  const mayEdit = useAllows('design.edit', districtId, schoolId);
  const [isAsking, setIsAsking] = useState(false);
  const stop = useMutation({ mutationFn: () => client.jobs.stop({ districtId, jobId: job.id }) });
  const cancel = useMutation({ mutationFn: () => client.jobs.cancel({ districtId, jobId: job.id }) });
  const { progress, state } = job;
  const current = history.searches.at(-1);
  const earlier = history.searches.slice(0, -1);
  const left = timeLeftText(progress, design.request);
  const isWaiting = state === 'waiting';
  const isEnding = state === 'stopping' || state === 'cancelling';
  const failed = stop.error ?? cancel.error;
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={`Designing “${design.name}”`}
        lead={
          isWaiting
            ? 'It waits for its turn. You may leave this page: it begins by itself.'
            : 'You may leave this page and come back: it goes on by itself.'
        }
        actions={
          mayEdit ? (
            <>
              <Button
                tone="primary"
                icon="stop"
                isDisabled={isWaiting || isEnding}
                isPending={stop.isPending || state === 'stopping'}
                onPress={() => stop.mutate()}
              >
                Stop, this is good enough
              </Button>
              <Button
                isDisabled={isEnding}
                isPending={cancel.isPending || state === 'cancelling'}
                onPress={() => setIsAsking(true)}
              >
                Cancel
              </Button>
            </>
          ) : undefined
        }
      />
      {failed !== null && (
        <Note tone="missing" title="That did not work." className="mb-4">
          {problemText(failed).detail}
        </Note>
      )}
      <div className="grid items-start gap-5 md:grid-cols-[minmax(0,1fr)_240px]">
        <Card>
          <Progress
            label={
              isWaiting ? 'Waiting' : state === 'stopping' ? 'Finishing with the best so far' : 'Designing'
            }
            fraction={isWaiting ? null : progress.fraction}
            message={sentenceCase(progress.message)}
          />
          <div className={current === undefined ? 'mt-6' : 'mt-6 min-h-52'}>
            {current === undefined ? (
              <p className="text-soft">
                When the search begins, a line shows here how its value comes down to the bound that is
                proved.
              </p>
            ) : (
              <SearchFigure search={current} />
            )}
          </div>
          {earlier.length > 0 && (
            <ul className="mt-4 grid gap-x-6 gap-y-3 border-t border-line pt-4 sm:grid-cols-2">
              {earlier.map((search) => (
                <li key={search.message} className="flex items-center gap-3 text-small text-soft">
                  <BoundLine points={search.points} width={88} height={26} label="" />
                  <span className="min-w-0">
                    {sentenceCase(search.message)}: {gapText(gapOf(search) ?? 0)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <ol className="flex flex-col gap-2.5">
          {stepsAt(isWaiting ? -1 : progress.fraction, false).map((step) => (
            <li
              key={step.name}
              className={classNames(
                'flex items-center gap-2.5',
                step.state === 'now' ? 'font-semibold' : step.state === 'ahead' ? 'text-today-text' : '',
              )}
              {...(step.state === 'now' ? { 'aria-current': 'step' as const } : {})}
            >
              <span className="grid size-5 shrink-0 place-items-center">
                {step.state === 'done' ? (
                  <Icon name="check" size={16} />
                ) : (
                  <span
                    className={classNames(
                      'size-2.5 rounded-full',
                      step.state === 'now' ? 'animate-pulse bg-design' : 'border border-edge',
                    )}
                  />
                )}
              </span>
              {step.name}
              {step.state === 'done' && <span className="hidden-text">done</span>}
            </li>
          ))}
          {progress.elapsed !== undefined && (
            <li className="mt-2 text-small text-soft">
              {durationText(progress.elapsed)} so far{left === null ? '' : `, ${left}`}
            </li>
          )}
        </ol>
      </div>
      <Dialog
        title="Cancel this design?"
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        actions={
          <>
            <Button onPress={() => setIsAsking(false)}>Go on designing</Button>
            <Button
              tone="danger"
              onPress={() => {
                setIsAsking(false);
                cancel.mutate();
              }}
            >
              Cancel it
            </Button>
          </>
        }
      >
        Nothing of it is kept. To keep the best so far, stop it instead.
      </Dialog>
    </div>
  );
}
