import { addresses } from '../../site/addresses.ts';
import type { Section } from '../../site/page.ts';
import { JourneyPage } from './journey-page.tsx';
import { StagePage } from './stage-page.tsx';

/** The journey of a school or system. */
export const journeySection: Section = {
  pages: ({ facts }) => [addresses.journey(), ...facts.journey.stages.map(({ id }) => addresses.stage(id))],
  at: (path, { facts, text, fact }) => {
    if (path === addresses.journey())
      return {
        kind: 'page',
        title: text.journey.title,
        description: text.journey.description,
        trail: [],
        body: <JourneyPage />,
      };
    const stage = facts.journey.stages.find(({ id }) => addresses.stage(id) === path);
    if (stage === undefined) return null;
    return {
      kind: 'page',
      title: `${fact(stage.name).text} · ${text.journey.stage(stage.order)}`,
      description: fact(stage.summary).text,
      trail: [{ title: text.journey.title, path: addresses.journey() }],
      body: <StagePage stage={stage} />,
      structuredData: [
        {
          '@type': 'HowTo',
          name: fact(stage.name).text,
          description: fact(stage.summary).text,
          step: stage.milestones.map((milestone, index) => ({
            '@type': 'HowToStep',
            position: index + 1,
            name: fact(milestone.name).text,
            text: fact(milestone.summary).text,
          })),
        },
      ],
    };
  },
};
