import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useHub } from '../../site/hub.ts';
import { ReadUpTo } from './read-up-to.tsx';

function Members() {
  const { facts, text } = useHub();
  const words = text.partners.coalition;
  const { count, countSourceUrl, confirmed } = facts.movement.coalition.foundingMembers;
  const missing = Array.from({ length: Math.max(0, count - confirmed.length) }, (_, index) => index);
  return (
    <section className="mt-12">
      <SectionHeading title={words.members}>
        {words.confirmed(confirmed.length, count)} <SourceNote url={countSourceUrl} year={null} />
      </SectionHeading>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {confirmed.map((member) => (
          <li key={member.name} className="rounded-card border border-line bg-card p-4">
            <p className="font-semibold">{member.name}</p>
            <p className="text-small">
              {words.isConfirmed} ·{' '}
              <SourceNote url={member.sourceUrl} year={null} verified={member.verified} />
            </p>
          </li>
        ))}
        {missing.map((index) => (
          <li key={index} className="hatched rounded-card border border-dashed border-edge p-4">
            <span className="rounded-control bg-card px-2 py-1">{words.notNamed}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-3xl text-body text-soft">{words.othersUnknown}</p>
    </section>
  );
}

/** The coalition: what it is for, and who is known to be in it. Nobody is guessed. */
export function CoalitionPage() {
  const { facts, text } = useHub();
  const words = text.partners.coalition;
  const { coalition } = facts.movement;
  const { namedOnCoalitionResourcePage: resources, roleShouldBe } = coalition;
  return (
    <>
      <PageHead title={coalition.name}>
        <FactWords>{coalition.mission}</FactWords>. <SourceNote url={coalition.sourceUrl} year={null} />
      </PageHead>
      <section>
        <SectionHeading title={words.goals} />
        <ul className="grid gap-4 md:grid-cols-3">
          {coalition.goals.map((goal) => (
            <li key={goal.name} className="rounded-card border border-line bg-card p-5">
              <h3 className="font-serif text-head font-semibold">
                <FactWords>{goal.name}</FactWords>
              </h3>
              <ul className="mt-2 list-disc space-y-1 pl-5">
                {goal.work.map((work) => (
                  <li key={work}>
                    <FactWords>{work}</FactWords>
                  </li>
                ))}
              </ul>
              <p className="mt-3">
                <SourceNote url={goal.sourceUrl} year={null} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-12">
        <SectionHeading title={words.roleShouldBe} />
        <ul className="flex flex-wrap gap-x-6 font-serif text-head font-semibold">
          {roleShouldBe.words.map((word) => (
            <li key={word}>
              <FactWords>{word}</FactWords>
            </li>
          ))}
        </ul>
        <p className="mt-1">
          <SourceNote url={roleShouldBe.sourceUrl} year={null} />
        </p>
      </section>
      <Members />
      <section className="mt-12 max-w-3xl">
        <SectionHeading title={words.resources}>
          <FactWords>{resources.note}</FactWords>
        </SectionHeading>
        <ul className="list-disc pl-5">
          {resources.names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <p className="mt-2">
          <SourceNote url={resources.sourceUrl} year={null} />
        </p>
      </section>
      <section className="mt-12">
        <SectionHeading title={words.websites} />
        <ul>
          {coalition.websites.map((address) => (
            <li key={address}>
              <a href={address} rel="noreferrer">
                {address}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <ReadUpTo />
      <div className="mt-10 border-t border-line pt-4">
        <RecordLinks kind="movement" id="coalition" />
      </div>
    </>
  );
}
