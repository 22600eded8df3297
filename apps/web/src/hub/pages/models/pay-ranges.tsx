import type { Model } from '@staffroom/knowledge';
import { amountText, unitAfterAmount } from '../../parts/amount.ts';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { useHub } from '../../site/hub.ts';

function Amount({ fact }: { readonly fact: Model['pay'][number] }) {
  const { text, locale } = useHub();
  const amount = amountText(fact, locale, text.models);
  if (amount === null) return <NotKnown />;
  return (
    <>
      {amount} <FactWords part={unitAfterAmount}>{fact.unit}</FactWords>
    </>
  );
}

/** The published pay of a model's roles in a line each, with its year. */
export function PayRanges({ model }: { readonly model: Model }) {
  const { facts } = useHub();
  if (model.pay.length === 0) return <NotKnown />;
  return (
    <ul className="flex flex-col gap-1 text-small">
      {model.pay.map((fact, index) => (
        <li key={index}>
          <span className="text-soft">
            <FactWords>
              {facts.roles.roles.find(({ id }) => id === fact.roleId)?.name ?? fact.roleId}
            </FactWords>
            :
          </span>{' '}
          <Amount fact={fact} />,{' '}
          <a href={fact.sourceUrl} rel="noreferrer">
            {fact.year}
          </a>
        </li>
      ))}
    </ul>
  );
}
