import type { Facts } from '@staffroom/knowledge';
import { addresses } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import type { HubPage } from '../../site/page.ts';
import { RolePage } from './role-page.tsx';
import { RolesPage } from './roles-page.tsx';

/** The paths of the pages on roles. */
export function rolePaths({ roles }: Facts): readonly string[] {
  return [addresses.roles(), ...roles.roles.map(({ id }) => addresses.role(id))];
}

/** The page on roles at a path, or null where there is none. */
export function rolePageAt(path: string, hub: Hub): HubPage | null {
  const { text, facts, fact, origin, href } = hub;
  const { title, description } = text.models.roles;
  const setAddress = `${origin ?? ''}${href(addresses.roles())}`;
  if (path === addresses.roles()) {
    return {
      kind: 'page',
      title,
      description,
      trail: [{ title: text.models.title, path: addresses.models() }],
      body: <RolesPage />,
      structuredData: [{ '@type': 'DefinedTermSet', name: title, description, url: setAddress }],
    };
  }
  const role = facts.roles.roles.find(({ id }) => addresses.role(id) === path);
  if (role === undefined) return null;
  const name = fact(role.name).text;
  return {
    kind: 'page',
    title: text.models.roles.pageTitle(name),
    description: fact(role.summary).text,
    trail: [
      { title: text.models.title, path: addresses.models() },
      { title, path: addresses.roles() },
    ],
    body: <RolePage role={role} />,
    structuredData: [
      {
        '@type': 'DefinedTerm',
        name,
        description: fact(role.summary).text,
        url: `${origin ?? ''}${href(path)}`,
        inDefinedTermSet: setAddress,
      },
    ],
  };
}
