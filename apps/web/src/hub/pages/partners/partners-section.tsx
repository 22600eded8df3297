import { addresses } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import type { HubPage, Section } from '../../site/page.ts';
import { ApplicationPage } from './application-page.tsx';
import { CoalitionPage } from './coalition-page.tsx';
import { CohortsPage } from './cohorts-page.tsx';
import { PartnerPage } from './partner-page.tsx';
import { PartnersPage } from './partners-page.tsx';

function coalitionPage({ facts, text }: Hub): HubPage {
  const { coalition } = facts.movement;
  return {
    kind: 'page',
    title: coalition.name,
    description: text.partners.coalition.description,
    trail: [{ title: text.partners.title, path: addresses.partners() }],
    body: <CoalitionPage />,
    structuredData: [
      {
        '@type': 'Organization',
        name: coalition.name,
        description: coalition.mission,
        url: coalition.sourceUrl,
      },
    ],
  };
}

function cohortsPage({ state, text }: Hub): HubPage {
  return {
    kind: 'page',
    title: text.partners.cohorts.title,
    description: text.partners.cohorts.description,
    trail: [{ title: text.partners.title, path: addresses.partners() }],
    body: <CohortsPage />,
    structuredData: state.cohorts.map((cohort) => ({
      '@type': 'Event',
      name: cohort.name,
      description: cohort.text,
      ...(cohort.starts === null ? {} : { startDate: cohort.starts }),
      ...(cohort.ends === null ? {} : { endDate: cohort.ends }),
    })),
  };
}

function recordPage(path: string, { facts, state, text, fact }: Hub): HubPage | null {
  const trail = [{ title: text.partners.title, path: addresses.partners() }];
  const partner = facts.movement.partners.find(({ id }) => addresses.partner(id) === path);
  if (partner !== undefined)
    return {
      kind: 'page',
      title: partner.name,
      description: fact(partner.role).text,
      trail,
      body: <PartnerPage partner={partner} />,
      structuredData: [{ '@type': 'Organization', name: partner.name, description: fact(partner.role).text }],
    };
  const cohort = state.cohorts.find(({ id }) => addresses.apply(id) === path);
  if (cohort === undefined) return null;
  return {
    kind: 'page',
    title: text.partners.application.title(cohort.name),
    description: text.partners.application.description(cohort.name),
    trail: [...trail, { title: text.partners.cohorts.title, path: addresses.cohorts() }],
    hasForm: true,
    body: <ApplicationPage cohort={cohort} />,
  };
}

/** Whom one meets on the way, and cohorts to join. */
export const partnersSection: Section = {
  pages: ({ facts, state }) => [
    addresses.partners(),
    addresses.coalition(),
    addresses.cohorts(),
    ...facts.movement.partners.map(({ id }) => addresses.partner(id)),
    ...state.cohorts.filter(({ isOpen }) => isOpen).map(({ id }) => addresses.apply(id)),
  ],
  at: (path, hub) => {
    const { text } = hub;
    switch (path) {
      case addresses.partners():
        return {
          kind: 'page',
          title: text.partners.title,
          description: text.partners.description,
          trail: [],
          body: <PartnersPage />,
        };
      case addresses.coalition():
        return coalitionPage(hub);
      case addresses.cohorts():
        return cohortsPage(hub);
      default:
        return recordPage(path, hub);
    }
  },
};
