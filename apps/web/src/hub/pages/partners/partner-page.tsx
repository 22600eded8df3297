import type { Movement } from '@staffroom/knowledge';
import { FactList, FactRow } from '../../parts/fact-list.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { ReadUpTo } from './read-up-to.tsx';

export type Partner = Movement['partners'][number];

/** What an organisation does in the movement, as a public page tells it. */
export function PartnerPage({ partner }: { readonly partner: Partner }) {
  const { text, href } = useHub();
  const words = text.partners;
  const { formerCollegeName, nameAsPrintedOnSource, renameSourceUrl } = partner;
  return (
    <>
      <PageHead title={partner.name} />
      <FactList>
        <FactRow name={words.does}>
          <FactWords>{partner.role}</FactWords>
        </FactRow>
        {formerCollegeName !== undefined && (
          <FactRow name={words.formerName}>
            <FactWords>{formerCollegeName}</FactWords>
          </FactRow>
        )}
        {nameAsPrintedOnSource !== undefined && (
          <FactRow name={words.printedAs}>{nameAsPrintedOnSource}</FactRow>
        )}
        <FactRow name={text.frame.source}>
          <SourceNote url={partner.sourceUrl} year={null} />
        </FactRow>
        {renameSourceUrl !== undefined && (
          <FactRow name={words.renamed}>
            <SourceNote url={renameSourceUrl} year={null} />
          </FactRow>
        )}
      </FactList>
      <ReadUpTo />
      <p className="mt-10">
        <a href={href(addresses.partners())}>{words.all}</a>
      </p>
      <div className="mt-6 border-t border-line pt-4">
        <RecordLinks kind="partner" id={partner.id} />
      </div>
    </>
  );
}
