import { useQuery } from '@tanstack/react-query';
import { Note } from '../../../system/note.tsx';
import { Link } from '../../../system/link.tsx';
import { PageHeader } from '../../../system/page-header.tsx';
import { deskQueries } from '../desk-server.ts';
import { factKindNames } from '../desk-words.ts';
import { EditHistory } from './edit-history.tsx';
import { factAddress } from './fact-address.ts';

/** Changes that the pages do not show, because what ships has changed beneath them. */
function Stale() {
  const stale = useQuery(deskQueries.hub.factEdits.stale.queryOptions());
  if (stale.data === undefined || stale.data.length === 0) return null;
  return (
    <Note tone="eye" title="Not in force:" className="mb-4">
      these changes no longer fit what ships with the program. Look at each record, and make the change again
      or take it back.
      <ul className="mt-1.5 ml-4 list-disc">
        {stale.data.map(({ edit, problems }) => (
          <li key={edit.id}>
            <Link href={factAddress(edit.kind, edit.recordId, { at: edit.path })}>
              {factKindNames[edit.kind].one}: {edit.recordId}
            </Link>{' '}
            <span className="text-soft">{problems.map(({ message }) => message).join(' ')}</span>
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Everything that moderators changed in the facts. */
export function ChangesScreen() {
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Changes of facts"
        lead="What was corrected, added or removed here, newest first. Nothing of it is ever lost: a change is taken back by another."
      />
      <Stale />
      <EditHistory empty="Nothing was changed yet: every fact stands as it ships." />
    </div>
  );
}
