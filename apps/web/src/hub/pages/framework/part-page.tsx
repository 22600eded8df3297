import type { LookFor } from '@staffroom/knowledge';
import { buttonStyle } from '../../../system/button-style.ts';
import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordFoot } from '../../parts/record-foot.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import type { HubPage } from '../../site/page.ts';
import { BenchmarkFigure } from './benchmark-figure.tsx';
import type { PlacedPart } from './framework-parts.ts';
import { nextStepsFor } from './next-steps.ts';

/** One feature or condition, the one at a place among all ten. */
export function partPage(hub: Hub, parts: readonly PlacedPart[], at: number): HubPage | null {
  const placed = parts[at];
  if (placed === undefined) return null;
  const { part } = placed;
  return {
    kind: 'page',
    title: hub.fact(part.name).text,
    description: hub.fact(part.summary).text,
    trail: [{ title: hub.text.framework.title, path: addresses.framework() }],
    body: <PartBody {...placed} before={parts[at - 1]} after={parts[at + 1]} />,
    structuredData: [
      {
        '@type': 'DefinedTerm',
        name: part.name,
        description: part.summary,
        inDefinedTermSet: hub.facts.framework.name,
      },
    ],
  };
}

function PartBody({
  kind,
  part,
  place,
  of,
  before,
  after,
}: PlacedPart & { readonly before: PlacedPart | undefined; readonly after: PlacedPart | undefined }) {
  const { text, href } = useHub();
  const words = text.framework;
  return (
    <>
      <p className="text-body font-semibold text-design">{words.kinds[kind](place, of)}</p>
      <PageHead title={<FactWords>{part.name}</FactWords>}>
        <FactWords>{part.summary}</FactWords>
      </PageHead>

      <section aria-labelledby="look-fors">
        <SectionHeading id="look-fors" title={words.lookFors}>
          {words.lookForsLead}
        </SectionHeading>
        <ol className="border-t border-line">
          {part.lookFors.map((lookFor, index) => (
            <LookForItem key={lookFor.id} lookFor={lookFor} place={index + 1} />
          ))}
        </ol>
        <p className="mt-3 text-small text-soft">{words.stepsBasis}</p>
      </section>

      <p className="mt-8">
        <a href={href(addresses.readiness())} className={buttonStyle('plain', 'md')}>
          {words.readiness.begin}
        </a>
      </p>

      <RecordFoot kind={kind} id={part.id} sources={part.sources} />
      <nav
        aria-label={words.neighbours}
        className="screen-only mt-6 flex flex-wrap justify-between gap-4 text-body"
      >
        <Neighbour placed={before} direction="before" />
        <Neighbour placed={after} direction="after" />
      </nav>
    </>
  );
}

function LookForItem({ lookFor, place }: { readonly lookFor: LookFor; readonly place: number }) {
  const { text, facts, href } = useHub();
  const words = text.framework;
  const steps = nextStepsFor(lookFor.id, facts.journey);
  return (
    <li
      id={lookFor.id}
      className="whole grid gap-x-8 gap-y-3 border-b border-line py-6 md:grid-cols-[1fr_20rem]"
    >
      <div className="flex gap-4">
        <span aria-hidden="true" className="font-serif text-title text-design">
          {place}
        </span>
        <div className="max-w-2xl">
          <h3 className="font-serif text-head leading-6 font-semibold">
            <FactWords>{lookFor.text}</FactWords>
          </h3>
          <p className="mt-2 text-body">
            <span className="text-soft">{words.evidence}: </span>
            <FactWords>{lookFor.evidenceToCheck}</FactWords>
          </p>
          {steps.length > 0 && (
            <p className="mt-1 text-body">
              <span className="text-soft">{words.workedOnIn}: </span>
              {steps.map(({ stage, milestone }, index) => (
                <span key={milestone.id}>
                  {index > 0 && ', '}
                  <a href={href(addresses.stage(stage.id))}>
                    <FactWords>{milestone.name}</FactWords>
                  </a>
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
      {lookFor.benchmark === undefined ? (
        <p className="text-small text-soft">{words.noBenchmark}</p>
      ) : (
        <BenchmarkFigure benchmark={lookFor.benchmark} />
      )}
    </li>
  );
}

function Neighbour({
  placed,
  direction,
}: {
  readonly placed: PlacedPart | undefined;
  readonly direction: 'before' | 'after';
}) {
  const { text, href } = useHub();
  if (placed === undefined) return <span />;
  return (
    <a href={href(addresses.frameworkPart(placed.part.id))}>
      {text.framework[direction]} <FactWords>{placed.part.name}</FactWords>
    </a>
  );
}
