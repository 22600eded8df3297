import type { Milestone, Stage } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordFoot } from '../../parts/record-foot.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { addresses, slugOf } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { CopyCard } from './copy-card.tsx';
import { DurationChart } from './duration-chart.tsx';

function Sentences({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h4 className="text-small font-semibold text-soft">{title}</h4>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {items.map((item) => (
          <li key={item}>
            <FactWords>{item}</FactWords>
          </li>
        ))}
      </ul>
    </div>
  );
}

function MilestoneCard({ milestone }: { readonly milestone: Milestone }) {
  const { text } = useHub();
  const words = text.journey;
  const { typicalDuration: duration } = milestone;
  return (
    <li
      id={slugOf(milestone.id)}
      className="whole rounded-card border border-line bg-card p-5 target:border-sun sm:p-6"
    >
      <h3 className="font-serif text-head">
        <FactWords>{milestone.name}</FactWords>
      </h3>
      <p className="mt-1 max-w-3xl">
        <FactWords>{milestone.summary}</FactWords>
      </p>
      <div className="mt-4 grid gap-x-8 gap-y-4 md:grid-cols-2">
        <Sentences title={words.deliverables} items={milestone.deliverables} />
        <Sentences title={words.questions} items={milestone.questions} />
      </div>
      <p className="mt-4 text-body">
        <strong className="font-semibold">{words.people}:</strong>{' '}
        {milestone.whoIsInvolved.map((person) => words.person[person]).join(', ')}
      </p>
      {duration !== undefined && (
        <p className="mt-2 text-body">
          <FactWords>{duration.note}</FactWords> <SourceNote url={duration.sourceUrl} year={duration.year} />
        </p>
      )}
      <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
        <span>
          {words.basis}: <FactWords>{milestone.basis}</FactWords>
        </span>
        {milestone.sources.map((source) => (
          <SourceNote key={source.id} url={source.url} year={source.year} title={source.title} />
        ))}
      </p>
    </li>
  );
}

/** A stage with its milestones. */
export function StagePage({ stage }: { readonly stage: Stage }) {
  const { facts, text, href } = useHub();
  const words = text.journey;
  const { stages } = facts.journey;
  const index = stages.indexOf(stage);
  const [before, after] = [stages[index - 1], stages[index + 1]];
  return (
    <>
      <PageHead
        title={
          <>
            <span className="block font-sans text-body font-normal text-soft">
              {words.stage(stage.order)}
            </span>
            <FactWords>{stage.name}</FactWords>
          </>
        }
      >
        <FactWords>{stage.summary}</FactWords>
      </PageHead>
      <section>
        <SectionHeading title={words.milestones} />
        <ol className="grid gap-4">
          {stage.milestones.map((milestone) => (
            <MilestoneCard key={milestone.id} milestone={milestone} />
          ))}
        </ol>
      </section>
      {stage.typicalDuration.length > 0 && (
        <section className="mt-12">
          <SectionHeading title={words.durations}>{words.durationsText}</SectionHeading>
          <DurationChart stages={[stage]} showsNames={false} />
        </section>
      )}
      <div className="mt-12">
        <CopyCard />
      </div>
      <nav aria-label={words.stages} className="screen-only mt-8 flex flex-wrap justify-between gap-4">
        {before === undefined ? (
          <span />
        ) : (
          <a href={href(addresses.stage(before.id))}>
            ← {words.previous}: <FactWords>{before.name}</FactWords>
          </a>
        )}
        {after !== undefined && (
          <a href={href(addresses.stage(after.id))}>
            {words.next}: <FactWords>{after.name}</FactWords> →
          </a>
        )}
      </nav>
      <RecordFoot kind="stage" id={stage.id} sources={stage.sources} />
    </>
  );
}
