import { RecordLinks } from '../../parts/record-links.tsx';
import { SectionHeading } from '../../parts/section-heading.tsx';
import { useHub } from '../../site/hub.ts';
import { Sourced } from './sourced.tsx';

/** What was found about software that holds teams back. */
export function SoftwareBarrier() {
  const { facts, text } = useHub();
  const words = text.partners.software;
  const { fact, sourceUrl, quoteInOwnWords, quoteSourceUrl } = facts.movement.softwareBarrier;
  return (
    <section className="mt-16 max-w-3xl">
      <SectionHeading id="software-barrier" title={words.title} />
      <p>
        <Sourced fact={fact} url={sourceUrl} year={null} />
      </p>
      <p className="mt-3">
        <strong className="font-semibold">{words.director}:</strong>{' '}
        <Sourced fact={quoteInOwnWords} url={quoteSourceUrl} year={null} />
      </p>
      <p className="screen-only mt-3">
        {words.links} <a href="/studio">{words.studio}</a>
      </p>
      <div className="mt-4">
        <RecordLinks kind="movement" id="softwareBarrier" />
      </div>
    </section>
  );
}
