import type { DirectoryEntry } from '@staffroom/contract';
import { Pill } from '../../../system/pill.tsx';
import { FactList, FactRow } from '../../parts/fact-list.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

function Count({ value, year }: { readonly value: number | null; readonly year: number | null }) {
  const { text, locale } = useHub();
  if (value === null) return <NotKnown />;
  return (
    <>
      {new Intl.NumberFormat(writtenAs[locale]).format(value)}
      {year !== null && <span className="text-small text-soft"> · {text.schools.entry.figuresOf(year)}</span>}
    </>
  );
}

/** A school or system that added itself, in its own words. */
export function EntryPage({ entry }: { readonly entry: DirectoryEntry }) {
  const { facts, text, href, locale } = useHub();
  const words = text.schools.entry;
  const state = facts.states.find((each) => each.state === entry.state)?.name ?? entry.state;
  const model = facts.models.models.find(({ id }) => id === entry.modelId) ?? null;
  const day = new Intl.DateTimeFormat(writtenAs[locale], { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <PageHead title={entry.name}>
        {words.kind[entry.kind]}, {state} <Pill tone="eye">{words.badge}</Pill>
      </PageHead>
      <p className="mb-8 max-w-3xl">{words.said}</p>
      {entry.text !== null && (
        <p className="mb-8 max-w-3xl border-l-4 border-sun pl-4 whitespace-pre-line">{entry.text}</p>
      )}
      <FactList>
        <FactRow name={text.schools.school.state}>
          <a href={href(addresses.state(entry.state))}>{state}</a>
        </FactRow>
        {entry.level !== null && (
          <FactRow name={text.schools.school.level}>{text.schools.level[entry.level]}</FactRow>
        )}
        <FactRow name={words.model}>
          {model === null ? (
            (entry.otherModel ?? <NotKnown />)
          ) : (
            <a href={href(addresses.model(model.id))}>
              <FactWords>{model.name}</FactWords>
            </a>
          )}
        </FactRow>
        <FactRow name={words.since}>{entry.sinceYear ?? <NotKnown />}</FactRow>
        <FactRow name={words.teams}>
          <Count value={entry.teams} year={entry.figuresYear} />
        </FactRow>
        <FactRow name={words.educators}>
          <Count value={entry.educators} year={entry.figuresYear} />
        </FactRow>
        <FactRow name={words.students}>
          <Count value={entry.students} year={entry.figuresYear} />
        </FactRow>
        {entry.website !== null && (
          <FactRow name={words.website}>
            <a href={entry.website} rel="noreferrer nofollow ugc">
              {entry.website}
            </a>
          </FactRow>
        )}
        <FactRow name={words.approved}>
          <time dateTime={entry.approvedAt}>{day.format(new Date(entry.approvedAt))}</time>
        </FactRow>
      </FactList>
      <p className="mt-10 flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-4">
        <a href={href(addresses.schools())}>{text.schools.school.all}</a>
        <a href={href(addresses.connectForm('question'))}>{words.wrong}</a>
      </p>
    </>
  );
}
