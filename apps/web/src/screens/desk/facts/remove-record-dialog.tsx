import { useState } from 'react';
import { useRouter } from '@tanstack/react-router';
import { NewFactEditSchema, type FactEdit, type NewFactEdit } from '@staffroom/contract';
import { paths } from '../../../workspace/paths.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { problemsOf, type TypedSource } from './fact-change-form.ts';
import { SourceFields } from './source-fields.tsx';

export interface RemoveRecordDialogProps {
  readonly kind: FactEdit['kind'];
  readonly recordId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Takes a record from the pages, with the source that says why. */
export function RemoveRecordDialog({ kind, recordId, name, onClose }: RemoveRecordDialogProps) {
  const router = useRouter();
  const [source, setSource] = useState<TypedSource>({ title: '', url: '', year: '', note: '' });
  const [problems, setProblems] = useState<Readonly<Partial<Record<string, string>>>>({});
  const compose = (): readonly NewFactEdit[] | null => {
    const parsed = NewFactEditSchema.safeParse({
      kind,
      recordId,
      path: '',
      change: 'remove',
      source: { title: source.title, url: source.url },
      year: source.year,
      note: source.note,
    });
    setProblems(parsed.success ? {} : problemsOf(parsed.error.issues));
    return parsed.success ? [parsed.data] : null;
  };
  return (
    <ChangeDialog
      title={`Remove “${name}”?`}
      action="Remove the record"
      isDanger
      compose={compose}
      onSaved={() => router.history.push(paths.deskFacts(kind))}
      onClose={onClose}
    >
      <p className="text-soft">
        Its page goes from the hub. The change stays in the history and can be taken back.
      </p>
      <SourceFields source={source} onChange={setSource} problems={problems} />
    </ChangeDialog>
  );
}
