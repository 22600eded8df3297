import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import type { HubPage } from '../../site/page.ts';
import { statesByName } from './answers.ts';
import { CompareStates } from './compare-states.tsx';
import { landscapeIndicators } from './landscape-data.ts';
import { policyData, policyTranslations } from './policy-files.ts';

/** Up to four jurisdictions side by side. */
export function comparePage({ text }: Hub): HubPage {
  return {
    kind: 'page',
    title: text.policy.compareTitle,
    description: text.policy.compareDescription,
    trail: [{ title: text.policy.title, path: addresses.policy() }],
    body: <CompareBody />,
  };
}

function CompareBody() {
  const hub = useHub();
  const { text, href, locale, facts } = hub;
  const states = statesByName(facts).map(({ state, name }) => ({
    code: state,
    name,
    href: href(addresses.state(state)),
  }));
  return (
    <>
      <PageHead title={text.policy.compareTitle}>
        <p>{text.policy.compareLead}</p>
      </PageHead>
      <noscript>
        <p className="mb-6">
          {text.policy.compareNoScript} <a href={href(addresses.policy())}>{text.policy.asTable}</a>
        </p>
      </noscript>
      <Island
        name="policyCompare"
        component={CompareStates}
        props={{
          locale,
          data: policyData,
          translation: locale === 'en' ? null : policyTranslations[locale],
          indicators: landscapeIndicators(hub),
          states,
          kinds: text.policy.kinds,
        }}
      />
    </>
  );
}
