import type { Model } from '@staffroom/knowledge';
import { Note } from '../../../system/note.tsx';
import { FactSource } from '../../parts/fact-source.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { ModelRings } from '../../parts/model-rings.tsx';
import { useHub } from '../../site/hub.ts';
import { RangeWords } from './range-words.tsx';

/** How a team of a model is made up: drawn, in words, and in its published sizes. */
export function ModelStructure({ model }: { readonly model: Model }) {
  const { text } = useHub();
  const words = text.models;
  const sizes = [
    [words.teamSize, model.typicalTeamSize],
    [words.sharedRoster, model.typicalSharedRoster],
  ] as const;
  return (
    <section className="whole grid items-center gap-x-8 gap-y-4 rounded-card border border-line bg-card p-5 sm:grid-cols-[auto_minmax(0,1fr)] sm:p-7">
      <ModelRings model={model} size={208} />
      <div>
        <h2>{words.structureTitle}</h2>
        <p className="mt-2 max-w-prose">
          <FactWords>{model.teamStructure}</FactWords>
        </p>
        <dl className="mt-4 grid gap-x-8 gap-y-3 sm:grid-cols-2">
          {sizes.map(([label, fact]) => (
            <div key={label}>
              <dt className="text-small text-soft">{label}</dt>
              <dd className="font-semibold">
                <RangeWords range={fact} />
              </dd>
              {fact !== null && (
                <dd>
                  <FactSource fact={fact} sources={model.sources} />
                </dd>
              )}
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

/** What else the record says of a model: kind, technology, what to beware of. */
export function ModelFacts({ model }: { readonly model: Model }) {
  const { text } = useHub();
  const { facts: words, types, levels, cautionsTitle } = text.models;
  const cautions = model.cautions ?? [];
  return (
    <section className="mt-10 grid gap-x-10 gap-y-6 md:grid-cols-2">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-5 gap-y-2 [&>dd]:first-letter:uppercase [&>dt]:text-soft">
        <dt>{words.type}</dt>
        <dd>{types[model.modelType]}</dd>
        <dt>{words.typeBasis}</dt>
        <dd>
          <FactWords>{model.modelTypeBasis}</FactWords>
        </dd>
        <dt>{words.levels}</dt>
        <dd>{model.gradeBands.map((level) => levels[level]).join(', ')}</dd>
        <dt>{words.technology}</dt>
        <dd>
          <FactWords>{model.technologyUse}</FactWords>
        </dd>
      </dl>
      {cautions.length > 0 && (
        <div>
          <h2 className="text-head">{cautionsTitle}</h2>
          {cautions.map((caution) => (
            <Note key={caution} tone="eye" className="mt-2">
              <FactWords>{caution}</FactWords>
            </Note>
          ))}
        </div>
      )}
    </section>
  );
}

/** The published figures of a model's design, each with its source. */
export function ModelQuantities({ model }: { readonly model: Model }) {
  const { text } = useHub();
  const quantities = model.designQuantities ?? [];
  return (
    <section className="mt-12">
      <h2>{text.models.quantitiesTitle}</h2>
      {quantities.length === 0 ? (
        <p className="mt-2 text-soft">{text.models.quantitiesNone}</p>
      ) : (
        <ul className="mt-3 grid gap-x-10 gap-y-4 md:grid-cols-2">
          {quantities.map((quantity) => (
            <li key={`${quantity.fact} ${quantity.sourceUrl}`} className="border-t border-line pt-3">
              <p>
                <FactWords>{quantity.fact}</FactWords>
              </p>
              {[quantity.status, quantity.note, quantity.sourceNote].map(
                (note) =>
                  note !== undefined && (
                    <p key={note} className="text-small text-soft">
                      <FactWords>{note}</FactWords>
                    </p>
                  ),
              )}
              <FactSource fact={quantity} sources={model.sources} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
