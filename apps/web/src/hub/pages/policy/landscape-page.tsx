import { Island } from '../../site/island.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import { useHub } from '../../site/hub.ts';
import type { HubPage } from '../../site/page.ts';
import { coverageOf, ratedIndicators, statesByName } from './answers.ts';
import { Landscape } from './landscape.tsx';
import { landscapeIndicators, landscapeStates } from './landscape-data.ts';
import { PolicyDownloads } from './policy-downloads.tsx';
import { policyFiles } from './policy-files.ts';
import { QuestionList } from './question-list.tsx';

/** The landscape: the map of one question after the other, all answers as a table, how much is known, and what to beware of. */
export function landscapePage(hub: Hub): HubPage {
  const { text, origin } = hub;
  return {
    kind: 'page',
    title: text.policy.title,
    description: text.policy.description,
    trail: [],
    body: <LandscapeBody />,
    structuredData: [
      {
        '@type': 'Dataset',
        name: text.policy.title,
        description: text.policy.description,
        inLanguage: 'en',
        isAccessibleForFree: true,
        spatialCoverage: 'United States',
        distribution: policyFiles.map(({ path, name }) => ({
          '@type': 'DataDownload',
          name: text.policy.files[name],
          encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
          contentUrl: `${origin ?? ''}${path}`,
        })),
      },
    ],
  };
}

function LandscapeBody() {
  const hub = useHub();
  const { text, locale, href } = hub;
  const tools = [
    [addresses.compareStates(), text.policy.compareTitle],
    [addresses.checkDesign(), text.policy.checkTitle],
    ['#downloads', text.policy.downloads],
  ] as const;
  return (
    <>
      <PageHead title={text.policy.title}>
        <p>{text.policy.lead}</p>
        <p className="mt-2 text-body">{text.policy.notLegal}</p>
      </PageHead>
      <ul className="screen-only mb-8 flex flex-wrap gap-2">
        {tools.map(([to, name]) => (
          <li key={to}>
            <a
              href={to.startsWith('#') ? to : href(to)}
              className="inline-flex min-h-10 items-center rounded-control border border-edge bg-card px-4 text-body font-semibold no-underline hover:bg-wash"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Island
        name="policyLandscape"
        component={Landscape}
        props={{ locale, indicators: landscapeIndicators(hub), states: landscapeStates(hub) }}
      />
      <section aria-labelledby="questions" className="mt-16">
        <h2 id="questions">{text.policy.questions}</h2>
        <p className="mt-1 mb-6 text-soft">{text.policy.questionsLead}</p>
        <QuestionList />
      </section>
      <Known />
      <PolicyDownloads />
    </>
  );
}

/** How much is known, what to beware of, and what the landscape is and is not. */
function Known() {
  const { text, facts } = useHub();
  const rated = coverageOf(facts, ratedIndicators(facts));
  const all = coverageOf(facts, facts.indicators);
  const withRules = facts.classSize.filter(({ rules }) => rules.length > 0);
  const readFor = statesByName(facts)
    .filter(({ nctqPages }) => nctqPages.read.length > 0)
    .map(({ name }) => name);
  return (
    <div className="mt-16 grid gap-x-12 gap-y-10 md:grid-cols-2">
      <div className="flex flex-col gap-10">
        <section aria-labelledby="coverage">
          <h2 id="coverage">{text.policy.coverage}</h2>
          <div className="mt-2 flex flex-col gap-3">
            <p>{text.policy.coverageRated(rated.known, rated.all, rated.derived)}</p>
            <p>{text.policy.coverageAll(all.known, all.all, all.fromSnapshot)}</p>
            <p>
              {text.policy.coverageClassSize(
                withRules.reduce((sum, { rules }) => sum + rules.length, 0),
                withRules.length,
                facts.classSize.filter(({ noCap }) => noCap === true).length,
                facts.classSize.filter(({ unknown }) => unknown === true).length,
                withRules.filter(({ partial }) => partial === true).length,
              )}
            </p>
          </div>
        </section>
        <section aria-labelledby="nctq">
          <h2 id="nctq">{text.policy.nctq}</h2>
          <div className="mt-2 flex flex-col gap-3">
            {text.policy.nctqText(readFor).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      </div>
      <section aria-labelledby="caveats">
        <h2 id="caveats">{text.policy.caveats}</h2>
        <ul className="mt-2 flex list-disc flex-col gap-2 pl-5">
          {text.policy.caveatList.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
