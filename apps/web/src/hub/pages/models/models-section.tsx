import type { Model } from '@staffroom/knowledge';
import { addresses } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import type { HubPage, Section } from '../../site/page.ts';
import { rolePageAt, rolePaths } from '../roles/roles-pages.tsx';
import { ComparePage } from './compare-page.tsx';
import { ModelPage } from './model-page.tsx';
import { ModelsPage } from './models-page.tsx';

function cataloguePage({ text, facts, fact, origin, href }: Hub): HubPage {
  const { title, description } = text.models;
  return {
    kind: 'page',
    title,
    description,
    trail: [],
    body: <ModelsPage />,
    structuredData: [
      {
        '@type': 'ItemList',
        name: title,
        numberOfItems: facts.models.models.length,
        itemListElement: facts.models.models.map(({ id, name }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: fact(name).text,
          url: `${origin ?? ''}${href(addresses.model(id))}`,
        })),
      },
    ],
  };
}

function comparePage({ text }: Hub): HubPage {
  return {
    kind: 'page',
    title: text.models.compare.title,
    description: text.models.compare.description,
    trail: [{ title: text.models.title, path: addresses.models() }],
    body: <ComparePage />,
  };
}

function modelPage({ text, fact, origin, href }: Hub, model: Model): HubPage {
  const name = fact(model.name).text;
  const description = fact(model.summary).text;
  return {
    kind: 'page',
    title: name,
    description,
    trail: [{ title: text.models.title, path: addresses.models() }],
    body: <ModelPage model={model} />,
    structuredData: [
      {
        '@type': 'DefinedTerm',
        name,
        description,
        url: `${origin ?? ''}${href(addresses.model(model.id))}`,
        inDefinedTermSet: `${origin ?? ''}${href(addresses.models())}`,
      },
    ],
  };
}

/** The catalogue of models, and the roles in them. */
export const modelsSection: Section = {
  pages: ({ facts }) => [
    addresses.models(),
    addresses.compareModels(),
    ...facts.models.models.map(({ id }) => addresses.model(id)),
    ...rolePaths(facts),
  ],
  at: (path, hub) => {
    if (path === addresses.models()) return cataloguePage(hub);
    if (path === addresses.compareModels()) return comparePage(hub);
    const model = hub.facts.models.models.find(({ id }) => addresses.model(id) === path);
    return model === undefined ? rolePageAt(path, hub) : modelPage(hub, model);
  },
};
