import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReplyTemplate } from '@staffroom/contract';
import { Button } from '../../../system/button.tsx';
import { Dialog } from '../../../system/dialog.tsx';
import { ErrorState } from '../../../system/error-state.tsx';
import { Note } from '../../../system/note.tsx';
import { TextField } from '../../../system/text-field.tsx';
import { server } from '../../../workspace/server.ts';
import { useSession } from '../../../workspace/session.ts';
import { deskQueries } from '../desk-server.ts';
import { fillTemplate, placeholders, placeholderTexts } from '../inbox/fill-template.ts';

export interface TemplateDialogProps {
  /** Null where a new one is written. */
  readonly template: ReplyTemplate | null;
  readonly onClose: () => void;
}

const formId = 'template';

/** Writes a reply beforehand, and shows how it will read. */
export function TemplateDialog({ template, onClose }: TemplateDialogProps) {
  const cache = useQueryClient();
  const session = useSession();
  const [name, setName] = useState(template?.name ?? '');
  const [text, setText] = useState(template?.text ?? '');
  const save = useMutation({
    mutationFn: () =>
      template === null
        ? server.hub.templates.create({ name, text })
        : server.hub.templates.change({ templateId: template.id, name, text }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: deskQueries.hub.templates.key() });
      onClose();
    },
  });
  const sample = fillTemplate(text, {
    name: 'Ana Ruiz',
    organisation: 'Lakeside Schools',
    cohort: 'Spring cohort',
    me: session.user?.name ?? 'You',
  });
  const unknown = sample.missing.filter((one) => !placeholders.some((known) => known === one));
  return (
    <Dialog
      title={template === null ? 'A new template' : 'Change the template'}
      size="lg"
      isOpen
      isHeld
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="quiet" onPress={onClose}>
            Leave it
          </Button>
          <Button type="submit" form={formId} tone="primary" isPending={save.isPending}>
            Save
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        className="grid gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <div className="flex flex-col gap-3">
          <TextField label="Name" value={name} onChange={setName} isRequired maxLength={100} autoFocus />
          <TextField label="Text" lines={12} value={text} onChange={setText} isRequired maxLength={8000} />
          <dl className="grid grid-cols-[max-content_1fr] gap-x-3 gap-y-0.5 text-small text-soft">
            {placeholders.map((one) => (
              <div key={one} className="contents">
                <dt>
                  <code>{`{{${one}}}`}</code>
                </dt>
                <dd>{placeholderTexts[one]}</dd>
              </div>
            ))}
          </dl>
        </div>
        <section aria-label="How it reads" className="min-w-0">
          <h3 className="mb-1 font-sans text-small font-medium">How it reads</h3>
          <p className="min-h-40 rounded-control border border-line bg-sunken p-3 whitespace-pre-wrap">
            {sample.text}
          </p>
          {unknown.length > 0 && (
            <Note tone="eye" className="mt-2">
              Nothing is filled in for {unknown.map((one) => `{{${one}}}`).join(', ')}.
            </Note>
          )}
        </section>
        {save.isError && <ErrorState error={save.error} title="The template was not saved" />}
      </Form>
    </Dialog>
  );
}
