import { addresses } from '../../site/addresses.ts';
import type { Hub } from '../../site/hub.ts';
import type { HubPage, Section } from '../../site/page.ts';
import { AddSchoolPage, ConfirmSchoolPage } from './add-school-page.tsx';
import { EntryPage } from './entry-page.tsx';
import { SchoolPage } from './school-page.tsx';
import { SchoolsPage } from './schools-page.tsx';
import { SystemPage } from './system-page.tsx';

function recordPage(path: string, hub: Hub): HubPage | null {
  const { facts, state, text, fact } = hub;
  const trail = [{ title: text.schools.title, path: addresses.schools() }];
  const school = facts.schools.schools.find(({ id }) => addresses.school(id) === path);
  if (school !== undefined)
    return {
      kind: 'page',
      title: school.school,
      description: `${school.school}, ${school.district}, ${school.state}. ${text.schools.description}`,
      trail,
      body: <SchoolPage school={school} />,
      structuredData: [
        {
          '@type': 'School',
          name: school.school,
          parentOrganization: { '@type': 'Organization', name: school.district },
          address: { '@type': 'PostalAddress', addressRegion: school.state, addressCountry: 'US' },
        },
      ],
    };
  const system = facts.schools.systems.find(({ id }) => addresses.system(id) === path);
  if (system !== undefined)
    return {
      kind: 'page',
      title: fact(system.name).text,
      description: `${fact(system.name).text}. ${text.schools.systemsText}`,
      trail,
      body: <SystemPage system={system} />,
    };
  const entry = state.directory.find(({ id }) => addresses.entry(id) === path);
  if (entry === undefined) return null;
  return {
    kind: 'page',
    title: entry.name,
    description: text.schools.entry.description(entry.name, entry.state),
    trail,
    body: <EntryPage entry={entry} />,
    structuredData: [
      {
        '@type': entry.kind === 'school' ? 'School' : 'EducationalOrganization',
        name: entry.name,
        address: { '@type': 'PostalAddress', addressRegion: entry.state, addressCountry: 'US' },
        ...(entry.website === null ? {} : { url: entry.website }),
      },
    ],
  };
}

/** Schools and systems. */
export const schoolsSection: Section = {
  pages: ({ facts, state }) => [
    addresses.schools(),
    addresses.addSchool(),
    ...facts.schools.schools.map(({ id }) => addresses.school(id)),
    ...facts.schools.systems.map(({ id }) => addresses.system(id)),
    ...state.directory.map(({ id }) => addresses.entry(id)),
  ],
  at: (path, hub) => {
    const { text } = hub;
    const trail = [{ title: text.schools.title, path: addresses.schools() }];
    switch (path) {
      case addresses.schools():
        return {
          kind: 'page',
          title: text.schools.title,
          description: text.schools.description,
          trail: [],
          body: <SchoolsPage />,
        };
      case addresses.addSchool():
        return {
          kind: 'page',
          title: text.schools.addForm.title,
          description: text.schools.addForm.description,
          trail,
          hasForm: true,
          body: <AddSchoolPage />,
        };
      case addresses.confirmSchool():
        return {
          kind: 'page',
          title: text.schools.confirm.title,
          description: text.schools.confirm.description,
          trail,
          hasForm: true,
          readsQuery: true,
          isUnlisted: true,
          body: <ConfirmSchoolPage />,
        };
      default:
        return recordPage(path, hub);
    }
  },
};
