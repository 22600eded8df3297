import { PageHead } from '../../../parts/page-head.tsx';
import { addresses } from '../../../site/addresses.ts';
import type { Hub } from '../../../site/hub.ts';
import { Island } from '../../../site/island.tsx';
import type { HubPage } from '../../../site/page.ts';
import { questionnaireOf } from './questionnaire.ts';
import { TeamAnswer } from './team-answer.tsx';

/** Where everybody of a team answers; the secret of the round is the fragment of the address. */
export function answerPage(hub: Hub): HubPage {
  const words = hub.text.framework.readiness;
  return {
    kind: 'page',
    title: words.answerTitle,
    description: words.answerLead,
    trail: [
      { title: hub.text.framework.title, path: addresses.framework() },
      { title: words.title, path: addresses.readiness() },
    ],
    isUnlisted: true,
    body: (
      <>
        <PageHead title={words.answerTitle}>{words.answerLead}</PageHead>
        <p className="hidden text-body text-soft noscript:block">{words.needsScripts}</p>
        <Island
          name="teamAnswer"
          component={TeamAnswer}
          props={{ locale: hub.locale, parts: questionnaireOf(hub) }}
        />
      </>
    ),
  };
}
