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
                {missing !== null && (
                  <span className="block text-small text-soft">{sentenceCase(missing)}.</span>
                )}
              </span>
            </span>
            <span className="flex items-center gap-2">
              <span className="flex h-2 flex-1 items-stretch gap-px" aria-hidden="true">
                {known > 0 && (
                  <span className="rounded-[2px] bg-today" style={{ flexGrow: known, minWidth: 2 }} />
                )}
                {known < of && (
                  <span
                    className="hatched rounded-[2px] border border-dashed border-edge"
                    style={{ flexGrow: of - known, minWidth: 5 }}
                  />
                )}
              </span>
              <span className="w-10 text-right text-tiny text-soft">
                {of <= 1 ? (known === 1 ? 'yes' : 'no') : `${Math.round((100 * known) / of)}%`}
                <span className="hidden-text"> known</span>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
