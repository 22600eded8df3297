import { sentenceCase } from '@staffroom/exchange/browser';
import { readinessOf, type School } from '@staffroom/school';
import { Card } from '../../system/card.tsx';
import { Icon } from '../../system/icon.tsx';

/** What of a design this roster allows, and which file and column would add the rest. */
export function ReadinessNotes({ school }: { readonly school: School }) {
  return (
    <Card
      title="What these files allow"
      lead="What is missing is shown as not known; nothing is assumed for it."
    >
      <ul className="grid gap-x-8 md:grid-cols-2">
        {readinessOf(school).map(({ part, known, of, missing }) => (
          <li
            key={part}
            className="whole grid grid-cols-[minmax(0,1fr)_88px] items-center gap-x-4 border-t border-line py-2"
          >
            <span className="flex items-start gap-2">
              <span className={missing === null ? 'mt-0.5 text-ok' : 'mt-0.5 text-today-text'}>
                <Icon name={missing === null ? 'check' : 'minus'} size={15} />
              </span>
              <span>
                {sentenceCase(part)}
                {missing !== null && <span className="block text-small text-soft">{missing}</span>}
              </span>
            </span>
            <span className="flex items-center gap-2">
              <span
                className="hatched relative h-2.5 flex-1 overflow-hidden rounded-[3px] border border-dashed border-edge"
                aria-hidden="true"
              >
                <span
                  className="absolute inset-y-0 left-0 bg-today"
                  style={{ width: `${of === 0 ? 0 : (100 * known) / of}%` }}
                />
              </span>
              <span className="w-10 text-right text-tiny text-soft">
                {of <= 1 ? (known === 1 ? 'there' : 'no') : `${Math.round((100 * known) / of)}%`}
                <span className="hidden-text"> known</span>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
