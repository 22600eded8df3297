import { Term } from '../../parts/term.tsx';
import { useHub } from '../../site/hub.ts';

/** The way to a journey of one's own, which is kept in the Studio. */
export function CopyCard() {
  const { text } = useHub();
  return (
    <section className="screen-only flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-card border border-line bg-card p-6">
      <div className="max-w-2xl">
        <h2 className="text-head">{text.journey.copyTitle}</h2>
        <p className="mt-1">
          {text.journey.copyText} <Term id="fidelity">{text.journey.copyMeasures}</Term>.
        </p>
      </div>
      <a
        href="/studio?next=journey"
        className="inline-flex min-h-11 items-center rounded-control bg-act px-5 py-2 font-semibold text-on-act no-underline hover:bg-act-hover"
      >
        {text.journey.copyLink}
      </a>
    </section>
  );
}
