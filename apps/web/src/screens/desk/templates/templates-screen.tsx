import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReplyTemplate } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Card } from '../../../system/card.tsx';
import { EmptyState } from '../../../system/empty-state.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { IconButton } from '../../../system/icon-button.tsx';
import { PageHeader } from '../../../system/page-header.tsx';
import { problemText } from '../../../system/problem-text.ts';
import { Skeleton } from '../../../system/skeleton.tsx';
import { showToast } from '../../../system/toast.ts';
import { server } from '../../../workspace/server.ts';
import { deskQueries } from '../desk-server.ts';
import { TemplateDialog } from './template-dialog.tsx';

/** Replies written beforehand. */
export function TemplatesScreen() {
  const cache = useQueryClient();
  const [edited, setEdited] = useState<ReplyTemplate | 'new' | null>(null);
  const templates = useQuery(deskQueries.hub.templates.list.queryOptions());
  const refresh = () => cache.invalidateQueries({ queryKey: deskQueries.hub.templates.key() });
  const remove = useMutation({
    mutationFn: ({ id }: ReplyTemplate) => server.hub.templates.remove({ templateId: id }),
    onSuccess: async (_, { name, text }) => {
      await refresh();
      showToast({
        title: `“${name}” was removed`,
        action: {
          label: 'Undo',
          perform: () => void server.hub.templates.create({ name, text }).then(refresh, tellFailure),
        },
      });
    },
    onError: tellFailure,
  });
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Templates"
        lead="Replies that are written often. Whoever replies can put one in and change it before it goes out."
        actions={
          <Button icon="add" onPress={() => setEdited('new')}>
            Write a template
          </Button>
        }
      />
      {templates.isPending && <Skeleton label="the templates" lines={5} />}
      {templates.isError && (
        <ErrorState
          error={templates.error}
          title="The templates could not be read"
          onRetry={() => void templates.refetch()}
        />
      )}
      {templates.isSuccess && templates.data.length === 0 && (
        <EmptyState title="No templates yet">
          Write down once what you answer often: how to join a cohort, whom to ask in a state, where to begin.
        </EmptyState>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        {(templates.data ?? []).map((template) => (
          <Card
            key={template.id}
            title={template.name}
            actions={
              <span className="flex gap-1">
                <Button size="sm" onPress={() => setEdited(template)}>
                  Change<span className="hidden-text"> “{template.name}”</span>
                </Button>
                <IconButton
                  label={`Remove “${template.name}”`}
                  icon="trash"
                  size="sm"
                  onPress={() => remove.mutate(template)}
                />
              </span>
            }
          >
            <p className="line-clamp-5 whitespace-pre-wrap text-soft">{template.text}</p>
          </Card>
        ))}
      </div>
      {edited !== null && (
        <TemplateDialog template={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}

function tellFailure(error: unknown): void {
  const { title, detail } = problemText(error);
  showToast({ title: 'The templates stay as they were', text: `${title}. ${detail}`, tone: 'bad' });
}
