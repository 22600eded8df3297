import type { Model } from '@staffroom/knowledge';
import { amountText, unitAfterAmount } from '../../parts/amount.ts';
import { FactSource } from '../../parts/fact-source.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { RoleNames } from '../roles/role-names.tsx';

/** Who works in a model, and every published figure of what they are paid. */
export function ModelPay({ model }: { readonly model: Model }) {
  const { text, facts, href, locale } = useHub();
  const words = text.models;
  return (
    <section className="mt-12">
      <h2>{words.rolesTitle}</h2>
      <div className="mt-3">
        <RoleNames ids={model.roles} {...(model.modelType === 'baseline' ? { hue: 'var(--today)' } : {})} />
      </div>
      {model.pay.length === 0 ? (
        <p className="mt-3 text-soft">
          <NotKnown words={words.paysNone} />
        </p>
      ) : (
        <div className="mt-4">
          <ScrollRegion label={words.paysTitle}>
            <table className="w-full min-w-[560px] border-collapse text-body">
              <caption className="pb-2 text-left text-small text-soft">{words.paysNote}</caption>
              <thead>
                <tr className="text-left text-small text-soft">
                  {[words.role, words.amount, words.noteHead, words.source].map((head) => (
                    <th key={head} scope="col" className="py-1.5 pr-4 font-medium">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {model.pay.map((fact, index) => {
                  const role = facts.roles.roles.find(({ id }) => id === fact.roleId);
                  const amount = amountText(fact, locale, words);
                  return (
                    <tr key={index} className="border-t border-line align-top">
                      <th scope="row" className="py-2 pr-4 text-left font-medium">
                        {role === undefined ? (
                          fact.roleId
                        ) : (
                          <a href={href(addresses.role(role.id))}>
                            <FactWords>{role.name}</FactWords>
                          </a>
                        )}
                      </th>
                      <td className="py-2 pr-4">
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
                      </td>
                      <td className="py-2 pr-4">
                        {fact.note !== undefined && <FactWords>{fact.note}</FactWords>}
                      </td>
                      <td className="py-2">
                        <FactSource fact={fact} sources={model.sources} />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </ScrollRegion>
        </div>
      )}
    </section>
  );
}
