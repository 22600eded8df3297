import { FactWords } from '../../parts/fact-words.tsx';
import { ListFinder } from '../../parts/list-finder.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import { Aasa } from './aasa.tsx';
import { ReadUpTo } from './read-up-to.tsx';
import { SoftwareBarrier } from './software-barrier.tsx';
import { Summit } from './summit.tsx';

function Organisations() {
  const { facts, text, href, locale } = useHub();
  return (
    <>
      <Island
        name="listFinder"
        component={ListFinder}
        props={{ locale, listId: 'organisations', label: text.partners.filterLabel, facets: [] }}
      />
      <ul id="organisations" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {facts.movement.partners.map((partner) => (
          <li
            key={partner.id}
            data-item
            className="relative rounded-card border border-line bg-card p-5 hover:border-edge"
          >
            <h3 className="font-serif text-head font-semibold">
              <a
                href={href(addresses.partner(partner.id))}
                className="no-underline after:absolute after:inset-0 hover:underline"
              >
                {partner.name}
              </a>
            </h3>
            <p className="mt-1.5 text-body">
              <FactWords>{partner.role}</FactWords>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The organisations of the movement, its coalition and cohorts, and what was told of the Summit and of software. */
export function PartnersPage() {
  const { text, href } = useHub();
  const words = text.partners;
  const ways = [
    [addresses.coalition(), words.coalitionTitle, words.coalitionLink],
    [addresses.cohorts(), words.cohortsTitle, words.cohortsLink],
    [addresses.connectForm('partner'), words.ask, text.connect.forms.partner.description],
  ] as const;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <ul className="mb-14 grid gap-4 md:grid-cols-3">
        {ways.map(([path, title, about]) => (
          <li key={path} className="border-l-4 border-sun pl-4">
            <a href={href(path)} className="font-serif text-head font-semibold">
              {title}
            </a>
            <p className="text-body text-soft">{about}</p>
          </li>
        ))}
      </ul>
      <section>
        <SectionHeading title={words.organisations} />
        <Organisations />
      </section>
      <Aasa />
      <SoftwareBarrier />
      <Summit />
      <ReadUpTo />
    </>
  );
}
