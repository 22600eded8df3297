import { PageHead } from '../../../parts/page-head.tsx';
import { addresses } from '../../../site/addresses.ts';
import type { Hub } from '../../../site/hub.ts';
import { Island } from '../../../site/island.tsx';
import type { HubPage } from '../../../site/page.ts';
import { questionnaireOf } from './questionnaire.ts';
import { TeamResults } from './team-results.tsx';

/** What a team answered together; the secret of the team is the fragment of the address. */
export function resultsPage(hub: Hub): HubPage {
  const words = hub.text.framework.readiness;
  return {
    kind: 'page',
    title: words.resultsTitle,
    description: words.resultsLead,
    trail: [
      { title: hub.text.framework.title, path: addresses.framework() },
      { title: words.title, path: addresses.readiness() },
    ],
    isUnlisted: true,
    body: (
      <>
        <PageHead title={words.resultsTitle}>{words.resultsLead}</PageHead>
        <p className="hidden text-body text-soft noscript:block">{words.needsScripts}</p>
        <Island
          name="teamResults"
          component={TeamResults}
          props={{ locale: hub.locale, parts: questionnaireOf(hub) }}
        />
      </>
    ),
  };
}
