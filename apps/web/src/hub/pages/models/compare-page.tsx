import { PageHead } from '../../parts/page-head.tsx';
import { useHub } from '../../site/hub.ts';
import { Island } from '../../site/island.tsx';
import { catalogueModels } from './catalogue.ts';
import { CompareTable } from './compare-table.tsx';
import { ModelPicker, tableId } from './model-picker.tsx';
import { PictureLegend } from './picture-legend.tsx';

/** The models that stand side by side before anybody has chosen. */
const firstChosen = 4;

/** Models side by side. All stand in the page; with scripts, up to four are shown. */
export function ComparePage() {
  const { text, facts, fact } = useHub();
  const words = text.models.compare;
  const entries = catalogueModels(facts);
  const first = entries.slice(0, firstChosen).map(({ model }) => model.id);
  return (
    <>
      <PageHead title={words.title}>{words.description}</PageHead>
      <p className="mb-4 hidden text-soft noscript:block">{words.noScripts}</p>
      <Island
        name="modelPicker"
        component={ModelPicker}
        props={{
          words: {
            pick: words.pick,
            pickHint: words.pickHint,
            full: words.full,
            count: words.count,
            onlyDifferent: words.onlyDifferent,
          },
          first,
          models: entries.map(({ model }) => ({ id: model.id, name: fact(model.name).text })),
        }}
      />
      <CompareTable id={tableId} entries={entries} first={first} />
      <div className="mt-5">
        <PictureLegend />
      </div>
    </>
  );
}
