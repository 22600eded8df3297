import { Pill } from '../../../system/pill.tsx';
import { FactWords } from '../../parts/fact-words.tsx';
import { ModelRings } from '../../parts/model-rings.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { ReadingTally, TierMark } from '../evidence/finding-marks.tsx';
import { RoleNames } from '../roles/role-names.tsx';
import type { CatalogueModel } from './catalogue.ts';
import { RangeWords } from './range-words.tsx';

/** A model of the catalogue: its team drawn, its roles by their marks, what is known of its effects. */
export function ModelCard({ entry }: { readonly entry: CatalogueModel }) {
  const { text, href } = useHub();
  const { model, tally, tier, missing } = entry;
  const words = text.models;
  return (
    <article className="flex h-full min-w-0 flex-col gap-3 rounded-card border border-line bg-card p-5">
      <div className="flex items-start gap-4">
        <ModelRings model={model} />
        <div className="min-w-0 pt-1">
          <h2 className="text-head">
            <a href={href(addresses.model(model.id))} className="no-underline hover:underline">
              <FactWords>{model.name}</FactWords>
            </a>
          </h2>
          <p className="text-small text-soft">
            <FactWords>{model.organisation}</FactWords>
          </p>
          <p className="mt-2 flex flex-wrap gap-1">
            <Pill>{words.types[model.modelType]}</Pill>
            {model.gradeBands.map((level) => (
              <Pill key={level}>{words.levels[level]}</Pill>
            ))}
          </p>
        </div>
      </div>
      <p>
        <FactWords>{model.summary}</FactWords>
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 border-t border-line pt-3 text-small [&>dt]:text-soft">
        <dt>{words.card.team}</dt>
        <dd>
          <RangeWords range={model.typicalTeamSize} />
        </dd>
        <dt>{words.card.students}</dt>
        <dd>
          <RangeWords range={model.typicalSharedRoster} />
        </dd>
        <dt>{words.card.roles}</dt>
        <dd>
          <RoleNames ids={model.roles} {...(model.modelType === 'baseline' ? { hue: 'var(--today)' } : {})} />
        </dd>
        <dt>{words.card.evidence}</dt>
        <dd>
          {tier === null ? (
            words.card.noEvidence
          ) : (
            <>
              <ReadingTally tally={tally} />
              <p className="mt-1 text-soft">
                <TierMark tier={tier} />
              </p>
            </>
          )}
        </dd>
      </dl>
      <p className="text-small">
        {missing === null ? words.template.yes : <Pill tone="unknown">{words.template.no}</Pill>}
      </p>
    </article>
  );
}
