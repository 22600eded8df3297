import { addresses, slugOf } from '../../site/addresses.ts';
import type { HubPage, Section } from '../../site/page.ts';
import { frameworkPage } from './framework-page.tsx';
import { partsOfFramework } from './framework-parts.ts';
import { partPage } from './part-page.tsx';
import { answerPage } from './readiness/answer-page.tsx';
import { readinessAddresses } from './readiness/readiness-addresses.ts';
import { readinessPage } from './readiness/readiness-page.tsx';
import { resultsPage } from './readiness/results-page.tsx';

/** The framework, its ten parts, and the self-assessment by its look-fors. */
export const frameworkSection: Section = {
  pages: ({ facts }) => [
    addresses.framework(),
    addresses.readiness(),
    ...partsOfFramework(facts).map(({ part }) => addresses.frameworkPart(part.id)),
  ],
  at: (path, hub): HubPage | null => {
    switch (path) {
      case addresses.framework():
        return frameworkPage(hub);
      case addresses.readiness():
        return readinessPage(hub);
      case readinessAddresses.answer:
        return answerPage(hub);
      case readinessAddresses.results:
        return resultsPage(hub);
      default: {
        const parts = partsOfFramework(hub.facts);
        const at = parts.findIndex(({ part }) => addresses.framework() + `/${slugOf(part.id)}` === path);
        return at === -1 ? null : partPage(hub, parts, at);
      }
    }
  },
};
