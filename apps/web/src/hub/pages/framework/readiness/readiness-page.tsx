import { PageHead } from '../../../parts/page-head.tsx';
import { SectionHeading } from '../../../parts/section-heading.tsx';
import { addresses } from '../../../site/addresses.ts';
import { useHub, type Hub } from '../../../site/hub.ts';
import { Island } from '../../../site/island.tsx';
import type { HubPage } from '../../../site/page.ts';
import { inLocale } from '../../../text/locale.ts';
import { questionnaireOf } from './questionnaire.ts';
import { SelfAssessment } from './self-assessment.tsx';
import { TeamBegin } from './team-begin.tsx';

/** The self-assessment, alone or as a team. */
export function readinessPage({ text }: Hub): HubPage {
  return {
    kind: 'page',
    title: text.framework.readiness.title,
    description: text.framework.readiness.description,
    trail: [{ title: text.framework.title, path: addresses.framework() }],
    body: <ReadinessBody />,
  };
}

function ReadinessBody() {
  const hub = useHub();
  const words = hub.text.framework.readiness;
  return (
    <>
      <PageHead title={words.title}>{words.lead}</PageHead>
      <nav aria-label={words.ways} className="screen-only mb-10 flex flex-wrap gap-x-6 gap-y-1">
        <a href="#alone">{words.alone}</a>
        <a href="#team">{words.team}</a>
      </nav>
      <section aria-labelledby="alone">
        <SectionHeading id="alone" title={words.alone}>
          {words.aloneLead}
        </SectionHeading>
        <p className="mb-4 hidden text-body text-soft noscript:block">{words.onPaper}</p>
        <Island
          name="selfAssessment"
          component={SelfAssessment}
          props={{ locale: hub.locale, parts: questionnaireOf(hub) }}
        />
        <p className="mt-6 max-w-3xl text-small text-soft">{words.basis}</p>
      </section>
      <section aria-labelledby="team" className="mt-20 print:hidden">
        <SectionHeading id="team" title={words.team}>
          {words.teamLead}
        </SectionHeading>
        <ul className="mb-5 max-w-3xl list-disc space-y-1 pl-5 text-body">
          {words.teamRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <TeamPart />
      </section>
    </>
  );
}

/** Where a team begins: here, at the server that takes answers for this copy of the site, or nowhere. */
function TeamPart() {
  const { formsAt, locale, text } = useHub();
  const words = text.framework.readiness;
  if (formsAt === null) return <p className="max-w-3xl text-soft">{words.needsServer}</p>;
  if (formsAt !== '')
    return (
      <p>
        <a href={`${formsAt}${inLocale(locale, addresses.readiness())}#team`}>{words.elsewhere}</a>
      </p>
    );
  return (
    <>
      <p className="hidden text-body text-soft noscript:block">{words.needsScripts}</p>
      <Island name="teamBegin" component={TeamBegin} props={{ locale }} />
    </>
  );
}
