import type { Model } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordFoot } from '../../parts/record-foot.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { ReadingTally, TierMark } from '../evidence/finding-marks.tsx';
import { catalogueModel } from './catalogue.ts';
import { ModelEvidence } from './model-evidence.tsx';
import { ModelFacts, ModelQuantities, ModelStructure } from './model-facts.tsx';
import { ModelInStudio } from './model-in-studio.tsx';
import { ModelPay } from './model-pay.tsx';
import { ModelUses } from './model-uses.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { TryLink } from './try-link.tsx';

/** All that is known of one model. */
export function ModelPage({ model }: { readonly model: Model }) {
  const { facts, text, href } = useHub();
  const entry = catalogueModel(facts, model);
  const all = facts.models.models;
  const place = all.findIndex(({ id }) => id === model.id);
  const [previous, next] = [all[place - 1], all[place + 1]];
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-8 md:flex-nowrap">
        <PageHead title={<FactWords>{model.name}</FactWords>}>
          <p className="text-body">
            <FactWords>{model.organisation}</FactWords>
          </p>
          <p className="mt-2">
            <FactWords>{model.summary}</FactWords>
          </p>
          {entry.tier !== null && (
            <div className="mt-4 text-body text-ink">
              <ReadingTally tally={entry.tally} />
              <p className="mt-1 text-soft">
                {text.models.filter.tier}: <TierMark tier={entry.tier} />
              </p>
            </div>
          )}
        </PageHead>
        {entry.missing === null && <TryLink modelId={model.id} />}
      </div>
      <ModelStructure model={model} />
      <div className="mt-3">
        <PictureLegend />
      </div>
      <ModelFacts model={model} />
      <ModelQuantities model={model} />
      <ModelPay model={model} />
      <ModelUses model={model} />
      <ModelEvidence entry={entry} />
      <ModelInStudio entry={entry} />
      <RecordFoot kind="model" id={model.id} sources={model.sources} />
      <nav
        aria-label={text.models.next}
        className="screen-only mt-8 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line pt-4"
      >
        {previous === undefined ? (
          <span />
        ) : (
          <a href={href(addresses.model(previous.id))} rel="prev">
            ← <FactWords>{previous.name}</FactWords>
          </a>
        )}
        <a href={`${href(addresses.compareModels())}?models=${model.id}`}>{text.models.compareThis}</a>
        {next === undefined ? (
          <span />
        ) : (
          <a href={href(addresses.model(next.id))} rel="next">
            <FactWords>{next.name}</FactWords> →
          </a>
        )}
      </nav>
    </>
  );
}
