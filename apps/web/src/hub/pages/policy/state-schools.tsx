import type { StatePolicy } from '@staffroom/knowledge';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';

/** The schools and systems of a state: those in the facts, and those that added themselves. */
export function StateSchools({ state }: { readonly state: StatePolicy }) {
  const { text, facts, state: live, href } = useHub();
  const there = [
    ...facts.schools.schools
      .filter((school) => school.state === state.state)
      .map(({ id, school }) => ({ id, name: school, to: addresses.school(id) })),
    ...facts.schools.systems
      .filter((system) => system.state === state.state)
      .map(({ id, name }) => ({ id, name, to: addresses.system(id) })),
    ...live.directory
      .filter((entry) => entry.state === state.state)
      .map(({ id, name }) => ({ id, name, to: addresses.entry(id) })),
  ];
  return (
    <section aria-labelledby="schools" className="mt-16">
      <h2 id="schools">{text.policy.schoolsThere}</h2>
      {there.length === 0 ? (
        <p className="mt-2 text-soft">{text.policy.noSchoolsThere}</p>
      ) : (
        <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5">
          {there.map(({ id, name, to }) => (
            <li key={id}>
              <a href={href(to)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <p className="screen-only mt-3 text-body">
        <a href={href(addresses.addSchool())}>{text.policy.addSchool}</a>
      </p>
    </section>
  );
}
