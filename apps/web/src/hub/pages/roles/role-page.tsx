import type { Role } from '@staffroom/knowledge';
import { FactSource } from '../../parts/fact-source.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordFoot } from '../../parts/record-foot.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { RoleLattice } from './role-lattice.tsx';
import { RoleMark } from './role-mark.tsx';
import { RoleNames } from './role-names.tsx';
import { CertificateWords, ReleaseWords, StipendWords } from './role-words.tsx';

/** The steps into a role and out of it, drawn and in words. */
function Neighbourhood({ role }: { readonly role: Role }) {
  const { facts, text } = useHub();
  const words = text.models.roles;
  const { roles } = facts.roles;
  const before = roles.filter(({ advancesTo }) => advancesTo.includes(role.id));
  const near = roles.filter(
    (each) => each.id === role.id || before.includes(each) || role.advancesTo.includes(each.id),
  );
  return (
    <section className="mt-12">
      <h2>{words.neighbourhood}</h2>
      {near.length > 1 && (
        <div className="mt-3">
          <RoleLattice
            label={words.neighbourhood}
            currentId={role.id}
            roles={near}
            items={near.map(({ id, advancesTo }) => ({
              id,
              next: id === role.id ? advancesTo : advancesTo.filter((to) => to === role.id),
              group: '',
            }))}
          />
        </div>
      )}
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-2 text-body [&>dt]:text-soft">
        <dt>{words.comesFrom}</dt>
        <dd>{before.length === 0 ? words.first : <RoleNames ids={before.map(({ id }) => id)} />}</dd>
        <dt>{words.advancesTo}</dt>
        <dd>{role.advancesTo.length === 0 ? words.last : <RoleNames ids={role.advancesTo} />}</dd>
      </dl>
    </section>
  );
}

/** All that is known of one role. */
export function RolePage({ role }: { readonly role: Role }) {
  const { facts, text, href } = useHub();
  const words = text.models.roles;
  const models = facts.models.models.filter(
    ({ id, roles }) => roles.includes(role.id) || role.usedInModels.includes(id),
  );
  const schools = facts.schools.schools.filter(({ rolesOnTeam }) =>
    rolesOnTeam.some(({ roleId }) => roleId === role.id),
  );
  return (
    <>
      <PageHead
        title={
          <span className="inline-flex items-center gap-3">
            <RoleMark role={role} size={30} />
            <FactWords>{role.name}</FactWords>
          </span>
        }
      >
        <FactWords>{role.summary}</FactWords>
        {role.aliases !== undefined && (
          <p className="mt-2 text-body">
            {words.aliases}:{' '}
            {role.aliases.map((alias, index) => (
              <span key={alias}>
                {index > 0 && ', '}
                <FactWords>{alias}</FactWords>
              </span>
            ))}
          </p>
        )}
      </PageHead>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        <section>
          <h2 className="text-head">{words.responsibilities}</h2>
          <ul className="mt-2 list-disc pl-5">
            {role.typicalResponsibilities.map((each) => (
              <li key={each} className="py-0.5">
                <FactWords>{each}</FactWords>
              </li>
            ))}
          </ul>
        </section>
        <dl className="whole flex flex-col gap-4 rounded-card border border-line bg-card p-5">
          <div>
            <dt className="text-small text-soft">{words.certificate}</dt>
            <dd>
              <CertificateWords role={role} />
              <span className="block text-small text-soft">{words.certificateNote}</span>
            </dd>
          </div>
          <div>
            <dt className="text-small text-soft">{words.stipend}</dt>
            <dd>
              <StipendWords role={role} />
            </dd>
          </div>
          <div>
            <dt className="text-small text-soft">{words.release}</dt>
            <dd>
              <ReleaseWords role={role} />
              <span className="block text-small text-soft">{words.releaseNote}</span>
            </dd>
          </div>
        </dl>
      </div>
      {role.facts !== undefined && (
        <section className="mt-12">
          <h2>{words.figures}</h2>
          <ul className="mt-3 grid gap-x-10 gap-y-3 md:grid-cols-2">
            {role.facts.map((each) => (
              <li key={each.fact} className="border-t border-line pt-3">
                <p>
                  <FactWords>{each.fact}</FactWords>
                </p>
                {each.note !== undefined && (
                  <p className="text-small text-soft">
                    <FactWords>{each.note}</FactWords>
                  </p>
                )}
                <FactSource fact={each} sources={role.sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Neighbourhood role={role} />
      <section className="mt-12 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <div>
          <h2 className="text-head">{words.usedIn}</h2>
          <ul className="mt-2">
            {models.map(({ id, name }) => (
              <li key={id}>
                <a href={href(addresses.model(id))}>
                  <FactWords>{name}</FactWords>
                </a>
              </li>
            ))}
          </ul>
        </div>
        {schools.length > 0 && (
          <div>
            <h2 className="text-head">{words.schools}</h2>
            <ul className="mt-2">
              {schools.map(({ id, school, state }) => (
                <li key={id}>
                  <a href={href(addresses.school(id))}>{school}</a>
                  <span className="text-small text-soft"> {state}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <RecordFoot kind="role" id={role.id} sources={role.sources} />
      <p className="screen-only mt-6">
        <a href={href(addresses.roles())}>{words.next}</a>
      </p>
    </>
  );
}
