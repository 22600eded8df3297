import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import type { HubPage } from '../../site/page.ts';
import { statesByName } from './answers.ts';
import { CheckDesign } from './check-design.tsx';

/** A plan file held against the policy of a state, in the browser. */
export function checkPage({ text }: Hub): HubPage {
  return {
    kind: 'page',
    title: text.policy.checkTitle,
    description: text.policy.checkDescription,
    trail: [{ title: text.policy.title, path: addresses.policy() }],
    body: <CheckBody />,
  };
}

function CheckBody() {
  const { text, locale, facts, href } = useHub();
  const states = statesByName(facts).map(({ state, name }) => ({
    code: state,
    name,
    href: href(addresses.state(state)),
  }));
  return (
    <>
      <PageHead title={text.policy.checkTitle}>
        <p>{text.policy.checkLead}</p>
      </PageHead>
      <noscript>
        <p className="mb-6">{text.policy.checkNoScript}</p>
      </noscript>
      <Island name="policyCheck" component={CheckDesign} props={{ locale, states }} />
      <div className="mt-14 grid gap-x-12 gap-y-8 md:grid-cols-2">
        <section>
          <h2>{text.policy.checkLimitsTitle}</h2>
          <ul className="mt-2 flex list-disc flex-col gap-2 pl-5">
            {text.policy.checkLimits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{text.policy.checkStudioTitle}</h2>
          <p className="mt-2">{text.policy.checkStudioText}</p>
          <p className="mt-3">
            <a href="/studio">{text.policy.tryStudio}</a>
          </p>
        </section>
      </div>
    </>
  );
}
