import type { Facts, Role } from '@staffroom/knowledge';
import { DotMark } from '../../../system/grammar/dot-mark.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { RoleLattice } from './role-lattice.tsx';
import { RoleMark } from './role-mark.tsx';
import { RoleNames } from './role-names.tsx';
import { CertificateWords, ReleaseWords, StipendWords } from './role-words.tsx';

/** The family of a role: the organisation of the first model it is used in. */
function familyOf({ models }: Facts, { usedInModels: [first] }: Role): string {
  return models.models.find(({ id }) => id === first)?.organisation.split(';')[0] ?? '';
}

function RoleCard({ role }: { readonly role: Role }) {
  const { text, href } = useHub();
  const words = text.models.roles;
  return (
    <article
      id={role.id}
      className="whole flex h-full flex-col gap-2 rounded-card border border-line bg-card p-5"
    >
      <h3 className="flex items-center gap-2 text-read">
        <RoleMark role={role} />
        <a href={href(addresses.role(role.id))} className="no-underline hover:underline">
          <FactWords>{role.name}</FactWords>
        </a>
      </h3>
      <p className="text-body">
        <FactWords>{role.summary}</FactWords>
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-small [&>dt]:text-soft">
        <dt>{words.certificate}</dt>
        <dd>
          <CertificateWords role={role} />
        </dd>
        <dt>{words.stipend}</dt>
        <dd>
          <StipendWords role={role} />
        </dd>
        <dt>{words.release}</dt>
        <dd>
          <ReleaseWords role={role} />
        </dd>
        <dt>{words.advancesTo}</dt>
        <dd>{role.advancesTo.length === 0 ? words.last : <RoleNames ids={role.advancesTo} />}</dd>
      </dl>
    </article>
  );
}

/** What the marks of the roles say. */
function PictureKey() {
  const { marks } = useHub().text.models;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {(['lead', 'teacher', 'support'] as const).map((kind) => (
        <li key={kind} className="inline-flex items-center gap-1.5">
          <DotMark kind={kind} share={1000} hue="var(--design)" />
          {marks[kind]}
        </li>
      ))}
    </ul>
  );
}

/** Every role, and the steps between them as one picture. */
export function RolesPage() {
  const { facts, text, fact } = useHub();
  const words = text.models.roles;
  const { roles } = facts.roles;
  const reached = new Set(roles.flatMap(({ advancesTo }) => advancesTo));
  const joined = roles.filter(({ id, advancesTo }) => advancesTo.length > 0 || reached.has(id));
  const alone = roles.filter((role) => !joined.includes(role));
  const families = Map.groupBy(roles, (role) => familyOf(facts, role));
  return (
    <>
      <PageHead title={words.title}>{words.description}</PageHead>
      <section>
        <h2>{words.latticeTitle}</h2>
        <p className="mt-1 mb-4 max-w-prose text-soft">
          {words.latticeLead} {words.back}
        </p>
        <PictureKey />
        <div className="mt-3 xl:-mx-28 print:mx-0">
          <RoleLattice
            label={words.latticeRegion}
            roles={joined}
            items={joined.map((role) => ({
              id: role.id,
              next: role.advancesTo,
              group: fact(familyOf(facts, role)).text,
            }))}
          />
        </div>
        {alone.length > 0 && (
          <div className="mt-3 flex flex-wrap gap-x-3 text-small text-soft">
            <span>{words.standsAlone}</span> <RoleNames ids={alone.map(({ id }) => id)} />
          </div>
        )}
      </section>
      <section className="mt-12">
        <h2>{words.familiesTitle}</h2>
        {[...families].map(([family, own]) => (
          <div key={family} className="mt-6">
            <p className="mb-2 break-after-avoid text-small font-semibold text-soft">
              <FactWords>{family}</FactWords>
            </p>
            <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
              {own.map((role) => (
                <li key={role.id} className="min-w-0">
                  <RoleCard role={role} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
}
