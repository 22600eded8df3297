import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses, slugOf } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import type { HubPage } from '../../site/page.ts';
import { buttonStyle } from '../../../system/button-style.ts';
import { FrameworkFigure } from './framework-figure.tsx';
import { partsOfFramework } from './framework-parts.ts';
import { SourceList } from './source-list.tsx';

/** The framework as a whole. */
export function frameworkPage(hub: Hub): HubPage {
  const { text, facts, origin, href } = hub;
  return {
    kind: 'page',
    title: text.framework.title,
    description: text.framework.description,
    trail: [],
    body: <FrameworkBody />,
    structuredData: [
      {
        '@type': 'DefinedTermSet',
        name: facts.framework.name,
        hasDefinedTerm: partsOfFramework(facts).map(({ part }) => ({
          '@type': 'DefinedTerm',
          name: part.name,
          description: part.summary,
          url: `${origin ?? ''}${href(addresses.frameworkPart(part.id))}`,
        })),
      },
    ],
  };
}

function FrameworkBody() {
  const { text, facts, href } = useHub();
  const words = text.framework;
  const { framework } = facts;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <FrameworkFigure />

      <section
        aria-labelledby="readiness"
        className="mt-14 flex flex-wrap items-end justify-between gap-x-10 gap-y-4 rounded-card bg-sunken p-6"
      >
        <div className="max-w-2xl">
          <h2 id="readiness">{words.readiness.title}</h2>
          <p className="mt-1 text-soft">{words.readiness.invite}</p>
        </div>
        <a href={href(addresses.readiness())} className={buttonStyle('primary', 'lg')}>
          {words.readiness.begin}
        </a>
      </section>

      <section aria-labelledby="model-types" className="mt-16">
        <SectionHeading id="model-types" title={words.modelTypes}>
          {words.modelTypesLead}
        </SectionHeading>
        <div className="grid gap-6 md:grid-cols-3">
          {framework.modelTypes.map(({ id, name, summary, sources }) => (
            <section key={id} id={slugOf(id)} className="whole border-t-2 border-design pt-3">
              <h3 className="font-serif text-head">
                <FactWords>{name}</FactWords>
              </h3>
              <p className="mt-1 text-body">
                <FactWords>{summary}</FactWords>
              </p>
              <ul className="mt-2">
                {sources.map((source) => (
                  <li key={source.id}>
                    <SourceNote url={source.url} year={source.year} title={source.title} />
                  </li>
                ))}
              </ul>
              <div className="mt-2">
                <RecordLinks kind="modelType" id={id} />
              </div>
            </section>
          ))}
        </div>
        <p className="mt-5 text-body">
          <a href={href(addresses.models())}>{words.seeModels}</a>
        </p>
      </section>

      <section aria-labelledby="origin" className="mt-16 max-w-3xl">
        <SectionHeading id="origin" title={words.origin} />
        <p>
          <FactWords>{framework.origin}</FactWords>
        </p>
        <p className="mt-3">
          <FactWords>{framework.authorshipNote}</FactWords>
        </p>
        <h3 className="mt-6">{text.frame.sources}</h3>
        <SourceList sources={framework.sources} />
      </section>
    </>
  );
}
