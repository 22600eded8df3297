import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { DirectorySubmission } from '@staffroom/contract';
import { UnknownMark } from '../../../system/grammar/unknown-mark.tsx';
import { levelNames } from '../../home/school-list.ts';
import { deskQueries } from '../desk-server.ts';

function Figure({ value, year }: { readonly value: number | null; readonly year: number | null }) {
  if (value === null) return <UnknownMark />;
  return (
    <>
      {value.toLocaleString('en-US')} <span className="text-small text-soft">({year}, as they state it)</span>
    </>
  );
}

/** An entry with all that its public page will say, and nothing of what it will not. */
export function EntryPreview({ entry }: { readonly entry: DirectorySubmission }) {
  const models = useQuery(deskQueries.facts.list.queryOptions({ input: { kind: 'model' } }));
  const model =
    entry.modelId === null
      ? entry.otherModel
      : (models.data?.items.find(({ id }) => id === entry.modelId)?.name ?? entry.modelId);
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['State', entry.state],
    ...(entry.kind === 'school'
      ? [['Level', entry.level === null ? null : levelNames[entry.level]] as const]
      : []),
    ['Model', model],
    ['Since', entry.sinceYear],
    ['Teams', <Figure key="teams" value={entry.teams} year={entry.figuresYear} />],
    ['Educators in teams', <Figure key="educators" value={entry.educators} year={entry.figuresYear} />],
    ['Students they teach', <Figure key="students" value={entry.students} year={entry.figuresYear} />],
    [
      'Website',
      entry.website === null ? null : (
        <a key="site" href={entry.website} target="_blank" rel="noreferrer nofollow" className="break-all">
          {entry.website}
        </a>
      ),
    ],
  ];
  return (
    <div className="rounded-control border border-line bg-paper p-4">
      <h3 className="font-serif text-head">{entry.name}</h3>
      <p className="mb-2 text-small text-soft">
        {entry.kind === 'school' ? 'School' : 'School system'} · own entry
      </p>
      {entry.text !== null && <p className="mb-3 max-w-prose text-read whitespace-pre-wrap">{entry.text}</p>}
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="min-w-0">{value ?? <UnknownMark />}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
