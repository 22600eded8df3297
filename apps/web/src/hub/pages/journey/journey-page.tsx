import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { CopyCard } from './copy-card.tsx';
import { DurationChart } from './duration-chart.tsx';

/** The stages as stops of a path: beside one another, and below one another on a small screen. */
function Path() {
  const { facts, text, href } = useHub();
  return (
    <ol aria-label={text.journey.stages} className="grid gap-x-4 md:grid-cols-5">
      {facts.journey.stages.map((stage) => (
        <li
          key={stage.id}
          className="group relative grid grid-cols-[2.75rem_1fr] gap-x-4 pb-8 md:block md:pb-0"
        >
          <span
            aria-hidden="true"
            className="absolute top-11 bottom-0 left-[1.3rem] w-0.5 bg-line group-last:hidden md:top-[1.3rem] md:bottom-auto md:left-11 md:-right-4 md:h-0.5 md:w-auto"
          />
          <span
            aria-hidden="true"
            className="relative flex size-11 items-center justify-center rounded-full border-2 border-design bg-card font-serif text-head font-semibold"
          >
            {stage.order}
          </span>
          <div className="md:mt-3">
            <h2 className="text-head">
              <span className="hidden-text">{text.journey.stage(stage.order)}: </span>
              <a href={href(addresses.stage(stage.id))}>
                <FactWords>{stage.name}</FactWords>
              </a>
            </h2>
            <p className="mt-1 text-body">
              <FactWords>{stage.summary}</FactWords>
            </p>
            <p className="mt-1 text-small text-soft">
              {text.journey.milestoneCount(stage.milestones.length)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The five stages, how long they took where that is known, and the way to a copy of one's own. */
export function JourneyPage() {
  const { facts, text, href } = useHub();
  const words = text.journey;
  const { stages, origin, sources } = facts.journey;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <Path />
      <div className="mt-12">
        <CopyCard />
      </div>
      <section className="mt-14">
        <SectionHeading title={words.durations}>{words.durationsText}</SectionHeading>
        <DurationChart stages={stages} showsNames />
      </section>
      <section className="mt-14 max-w-3xl">
        <SectionHeading title={words.origin} />
        <p>
          <FactWords>{origin}</FactWords>
        </p>
        <p className="mt-2">{words.basisNote}</p>
        <ul className="mt-3">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceNote url={source.url} year={source.year} title={source.title} />
            </li>
          ))}
        </ul>
        <p className="mt-6">
          <a href={href(addresses.readiness())}>{words.readiness}</a>
        </p>
      </section>
    </>
  );
}
