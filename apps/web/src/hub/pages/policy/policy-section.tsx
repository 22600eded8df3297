import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';
import { checkPage } from './check-page.tsx';
import { comparePage } from './compare-page.tsx';
import { indicatorPage } from './indicator-page.tsx';
import { landscapePage } from './landscape-page.tsx';
import { policyFiles, policyTranslationAt, policyTranslations } from './policy-files.ts';
import { statePage } from './state-page.tsx';

/** What state law and policy allow. */
export const policySection: Section = {
  pages: ({ facts }) => [
    addresses.policy(),
    addresses.compareStates(),
    addresses.checkDesign(),
    ...facts.indicators.map(({ id }) => addresses.indicator(id)),
    ...facts.states.map(({ state }) => addresses.state(state)),
  ],
  files: () => [...policyFiles.map(({ path }) => path), ...Object.values(policyTranslations)],
  at: (path, hub) => {
    if (path === addresses.policy()) return landscapePage(hub);
    if (path === addresses.compareStates()) return comparePage(hub);
    if (path === addresses.checkDesign()) return checkPage(hub);
    const indicator = hub.facts.indicators.find(({ id }) => addresses.indicator(id) === path);
    if (indicator !== undefined) return indicatorPage(hub, indicator);
    const state = hub.facts.states.find((each) => addresses.state(each.state) === path);
    if (state !== undefined) return statePage(hub, state);
    return (
      policyFiles.find((file) => file.path === path)?.write(hub.facts) ?? policyTranslationAt(path, hub.facts)
    );
  },
};
