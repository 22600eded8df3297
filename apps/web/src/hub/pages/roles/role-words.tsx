import type { Role } from '@staffroom/knowledge';
import { amountText, unitAfterAmount } from '../../parts/amount.ts';
import { FactSource } from '../../parts/fact-source.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

/** Whether a role asks for a teaching certificate. */
export function CertificateWords({ role }: { readonly role: Role }) {
  const { text } = useHub();
  const is = text.models.roles.certificateIs;
  switch (role.certificationTypicallyRequired) {
    case true:
      return is.true;
    case false:
      return is.false;
    case 'varies':
      return is.varies;
    default:
      return role.certificationTypicallyRequired satisfies never;
  }
}

function Note({ children }: { readonly children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <span className="block text-small text-soft">
      <FactWords>{children}</FactWords>
    </span>
  );
}

/** The extra pay of a role with its source, or that none is known. */
export function StipendWords({ role }: { readonly role: Role }) {
  const { text, locale } = useHub();
  const fact = role.typicalStipendUSD;
  if (fact === null) return <NotKnown />;
  const amount = amountText(fact, locale, text.models);
  return (
    <>
      {amount === null ? (
        <NotKnown />
      ) : (
        <>
          {amount}{' '}
          <span className="text-soft">
            <FactWords part={unitAfterAmount}>{fact.unit}</FactWords>
          </span>
        </>
      )}
      <Note>{fact.note}</Note> <FactSource fact={fact} sources={role.sources} />
    </>
  );
}

/** The part of the day a role is away from own classes, with its source, or that none is known. */
export function ReleaseWords({ role }: { readonly role: Role }) {
  const { text, locale } = useHub();
  const fact = role.releaseTimeShare;
  if (fact === null) return <NotKnown />;
  const percent = new Intl.NumberFormat(writtenAs[locale], { style: 'percent' });
  const [min, max] = [fact.min, fact.max].map((share) => (share === null ? null : percent.format(share)));
  return (
    <>
      {min === null || min === undefined
        ? text.models.upTo(max ?? '')
        : min === max
          ? min
          : `${min}–${max ?? ''}`}
      <Note>{fact.note}</Note> <FactSource fact={fact} sources={role.sources} />
    </>
  );
}
