import type { FactEdit } from '@staffroom/contract';
import { PageHead } from '../../parts/page-head.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import { changesOf, type Change } from './changes-of.ts';
import { atomPath, jsonFeedPath } from './feeds.ts';
import { writtenAs } from '../../text/locale.ts';

function Value({ value }: { readonly value: unknown }) {
  const { text } = useHub();
  if (value === undefined) return <span className="text-soft">{text.data.changes.nothing}</span>;
  if (value === null) return text.frame.unknown;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  return (
    <details>
      <summary className="cursor-pointer">JSON</summary>
      <pre className="overflow-x-auto text-small whitespace-pre-wrap">{JSON.stringify(value, null, 2)}</pre>
    </details>
  );
}

function Edit({ edit }: { readonly edit: FactEdit }) {
  const { text } = useHub();
  const words = text.data.changes;
  return (
    <dl className="mt-2 grid gap-x-4 gap-y-1 text-body sm:grid-cols-[8rem_1fr]">
      <dt className="text-soft">{words.place}</dt>
      <dd>{edit.path === '' ? words.whole : edit.path.slice(1).replaceAll('/', ' › ')}</dd>
      <dt className="text-soft">{words.before}</dt>
      <dd>
        <Value value={edit.before} />
      </dd>
      <dt className="text-soft">{words.after}</dt>
      <dd>
        <Value value={edit.value} />
      </dd>
    </dl>
  );
}

function Entry({ change }: { readonly change: Change }) {
  const { text, href, locale } = useHub();
  const words = text.data.changes;
  const day = new Intl.DateTimeFormat(writtenAs[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <li className="whole border-t border-line py-5">
      <p className="text-small text-soft">
        <time dateTime={change.at}>{day.format(new Date(change.at))}</time>
        {change.author !== null && ` · ${words.by} ${change.author}`}
        {change.edit !== null && change.edit.revertedBy !== null && ` · ${words.isReverted}`}
      </p>
      <h2 className="mt-1 text-head">
        <a href={href(change.path)}>{change.title}</a>
      </h2>
      <p className="mt-1">{change.words}</p>
      {change.edit !== null && <Edit edit={change.edit} />}
      {change.source !== null && (
        <p className="mt-2">
          <SourceNote url={change.source.url} year={change.source.year} title={change.source.title} />
        </p>
      )}
    </li>
  );
}

/** What was corrected and added. */
export function ChangesPage() {
  const hub = useHub();
  const { text } = hub;
  const words = text.data.changes;
  const changes = changesOf(hub);
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <p className="mb-6 flex flex-wrap gap-x-5 gap-y-1">
        <span className="text-soft">{words.feeds}:</span>
        <a href={atomPath}>{text.data.atom}</a>
        <a href={jsonFeedPath}>{text.data.jsonFeed}</a>
      </p>
      {changes.length === 1 && <p className="mb-4">{words.none}</p>}
      <ol className="max-w-3xl">
        {changes.map((change) => (
          <Entry key={change.id} change={change} />
        ))}
      </ol>
    </>
  );
}
