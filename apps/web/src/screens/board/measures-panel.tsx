import { memo, useState } from 'react';
import { unitText } from '@staffroom/exchange/browser';
import { keyMeasures } from '@staffroom/design';
import type { Plan } from '@staffroom/school';
import { Button } from '../../system/button.tsx';
import { DifferenceLine } from '../../system/grammar/difference-line.tsx';
import { Note } from '../../system/note.tsx';
import { boardNotes, type BoardNote } from './board-notes.ts';
import type { BoardTools } from './board-tools.ts';
import { measureValue } from '../compare/measure-scale.ts';

const firstNotes = 6;

/** Every key measure from today to the design, following each decision. */
export const MeasuresPanel = memo(function MeasuresPanel({ plan }: { readonly plan: Plan }) {
  return (
    <section aria-label="Compared with today">
      <h2 className="mb-2 font-sans text-[13px] font-semibold">
        Compared with today <span className="font-normal text-today-text">as the classes are now</span>
      </h2>
      <table className="w-full border-collapse text-small">
        <thead className="hidden-text">
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Today</th>
            <th scope="col">Design</th>
          </tr>
        </thead>
        <tbody>
          {keyMeasures(plan).map(({ rule, label, unit, baseline, design }) => {
            const top = unit.startsWith('%') ? 100 : Math.max(1e-9, baseline ?? 0, design ?? 0);
            const words = unitText({ unit, label });
            return (
              <tr key={rule} className="border-t border-line align-top">
                <th scope="row" className="py-1.5 pr-2 text-left font-normal">
                  {label}
                  {words !== '' && <span className="text-soft"> ({words})</span>}
                  <DifferenceLine today={baseline} design={design} from={0} to={top} />
                </th>
                <td className="w-[62px] py-1.5 text-right whitespace-nowrap text-today-text">
                  {measureValue(baseline, unit)}
                </td>
                <td className="w-[62px] py-1.5 text-right font-semibold whitespace-nowrap">
                  {design === null ? (
                    <span className="hatched inline-block h-4 w-9 rounded-[4px]" title="Not evaluated">
                      <span className="hidden-text">not evaluated</span>
                    </span>
                  ) : (
                    measureValue(design, unit)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
});

export interface NotesPanelProps {
  readonly plan: Plan;
  readonly isHidden: boolean;
  readonly tools: BoardTools;
}

/** What needs a person's eye, and who is missing, each with the question what would mend it. */
export const NotesPanel = memo(function NotesPanel({ plan, isHidden, tools }: NotesPanelProps) {
  const [isWhole, setIsWhole] = useState(false);
  const notes = boardNotes(plan);
  const shown = isWhole ? notes : notes.slice(0, firstNotes);
  return (
    <section aria-label="What needs an eye" className="flex flex-col gap-2.5">
      <h2 className="font-sans text-[13px] font-semibold">
        {notes.length === 0 ? 'Nothing needs an eye' : 'What needs an eye'}
      </h2>
      {isHidden ? (
        <p className="text-small text-soft">
          {notes.length} {notes.length === 1 ? 'note waits' : 'notes wait'} until names and labels are shown
          again.
        </p>
      ) : (
        shown.map((note) => <NoteOf key={note.id} note={note} tools={tools} />)
      )}
      {!isHidden && notes.length > shown.length && (
        <Button tone="quiet" size="sm" onPress={() => setIsWhole(true)}>
          Show {notes.length - shown.length} more
        </Button>
      )}
    </section>
  );
});

function NoteOf({ note, tools }: { readonly note: BoardNote; readonly tools: BoardTools }) {
  return (
    <Note
      tone={note.tone}
      title={`${note.title}.`}
      className="text-small"
      actions={
        <Button
          tone="quiet"
          size="sm"
          className="-ml-2 underline underline-offset-3"
          onPress={() =>
            tools.show((view) => ({
              ...view,
              panel: { kind: 'fix', line: note.line, title: note.title },
            }))
          }
        >
          What would fix this?
        </Button>
      }
    >
      {tools.names().inText(note.text)}
    </Note>
  );
}
