import type { FactEdit } from '@staffroom/contract';
import { partsOf } from '@staffroom/knowledge';
import { Button } from '../../../system/button.tsx';
import { Link } from '../../../system/link.tsx';
import { Pill } from '../../../system/pill.tsx';
import { factKindNames } from '../desk-words.ts';
import { When } from '../when.tsx';
import { ChangeLines } from './change-lines.tsx';
import { factAddress } from './fact-address.ts';
import type { JsonValue } from './json-value.ts';

export interface EditEntryProps {
  readonly edit: FactEdit;
  /** Whether it stands among changes of other records, so that it says which one. */
  readonly isNamed?: boolean;
  readonly onRevert: (edit: FactEdit) => void;
}

/** One change of a fact: who, when, from which source and year, and what stood there before. */
export function EditEntry({ edit, isNamed = false, onRevert }: EditEntryProps) {
  const { source, year, before, value } = edit;
  return (
    <article className="rounded-card border border-line bg-card p-4">
      <header className="mb-2 flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          {isNamed && (
            <Link href={factAddress(edit.kind, edit.recordId)} className="font-medium">
              {factKindNames[edit.kind].one}: {edit.recordId}
            </Link>
          )}
          <p className="text-small text-soft">
            <strong className="font-semibold text-ink">{edit.author}</strong>, <When at={edit.at} />
            {source !== null && (
              <>
                {' '}
                · from{' '}
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
                , {year ?? 'year not known'}
              </>
            )}
          </p>
        </div>
        {edit.reverts !== null && <Pill>Takes a change back</Pill>}
        {edit.revertedBy !== null ? (
          <Pill tone="today">Taken back</Pill>
        ) : (
          <Button size="sm" icon="undo" onPress={() => onRevert(edit)}>
            Take back
          </Button>
        )}
      </header>
      <p className="mb-2 whitespace-pre-wrap">{edit.note}</p>
      <ChangeLines
        before={before as JsonValue | undefined} // both come from JSON
        after={edit.change === 'remove' ? undefined : (value as JsonValue | undefined)}
        parts={partsOf(edit.path)}
      />
    </article>
  );
}
