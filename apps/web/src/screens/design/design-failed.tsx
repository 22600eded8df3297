import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Design, Job } from '@staffroom/contract';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { Card } from '../../system/card.tsx';
import { ErrorState } from '../../system/error-state.tsx';
import { PageHeader } from '../../system/page-header.tsx';
import { sentence } from '../../system/sentence.ts';
import { paths } from '../../workspace/paths.ts';
import { useDesignPlace } from '../../workspace/place.ts';
import { useAllows } from '../../workspace/session.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { modelAddress } from '../model/model-search.ts';

/** A design that came to nothing: why, in words, and what to do. */
export function DesignFailed({ design, job }: { readonly design: Design; readonly job: Job }) {
  const place = useDesignPlace();
  const { districtId, schoolId } = place;
  const { client, studio } = useWorkspace();
  const queries = useQueryClient();
  const mayEdit = useAllows('design.edit', districtId, schoolId);
  const again = useMutation({
    mutationFn: () => client.designs.again(place),
    onSuccess: () => queries.invalidateQueries({ queryKey: studio.designs.key() }),
  });
  const router = useRouter();
  const mayRemove = useAllows('design.remove', districtId, schoolId);
  const remove = useMutation({
    mutationFn: () => client.designs.remove(place),
    onSuccess: async () => {
      router.history.replace(paths.school(districtId, schoolId, 'compare'));
      await queries.invalidateQueries({ queryKey: studio.designs.key() });
    },
  });
  const { failure } = job;
  const rules = failure?.rules ?? [];
  const isCancelled = job.state === 'cancelled';
  const setUp = modelAddress(paths.school(districtId, schoolId, 'model'), {
    modelId: design.modelId,
    fromDesignId: design.id,
  });
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={
          isCancelled
            ? `“${design.name}” was cancelled`
            : rules.length > 0
              ? 'Some rules contradict each other'
              : `“${design.name}” could not be designed`
        }
        lead={
          isCancelled
            ? 'Nothing of this run was kept.'
            : rules.length > 0
              ? 'No design can keep all of these together. Leaving any one of them out makes the others possible.'
              : undefined
        }
      />
      {!isCancelled && (
        <Card className="border-l-4 border-l-bad">
          {rules.length > 0 ? (
            <ol className="flex flex-col gap-2.5">
              {rules.map((rule) => (
                <li key={rule} className="flex gap-3">
                  <span aria-hidden="true" className="mt-1.5 size-2 shrink-0 rounded-full bg-bad" />
                  <span className="text-read">{rule}</span>
                </li>
              ))}
            </ol>
          ) : (
            <p className="whitespace-pre-line text-read">
              {sentence(failure?.message ?? 'The work ended without saying why. Trying again may help.')}
            </p>
          )}
        </Card>
      )}
      {again.error !== null && <ErrorState error={again.error} title="It could not be started again" />}
      {remove.error !== null && <ErrorState error={remove.error} title="It could not be removed" />}
      <div className="mt-5 flex flex-wrap gap-2">
        {mayEdit && (
          <>
            <ButtonLink href={setUp} tone="primary">
              Change what is asked
            </ButtonLink>
            <Button isPending={again.isPending} onPress={() => again.mutate()}>
              Start again as it was
            </Button>
          </>
        )}
        {mayRemove && design.revision === 0 && (
          <Button tone="quiet" icon="trash" isPending={remove.isPending} onPress={() => remove.mutate()}>
            Remove it
          </Button>
        )}
        {design.revision > 0 && (
          <ButtonLink href={paths.design(districtId, schoolId, design.id, 'teams')}>
            Back to the plan before
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
