import { teamHue, teamHueCount } from '../../system/grammar/team-hue.ts';

const papers = ['paper', 'card', 'raised', 'sunken', 'wash', 'line', 'edge', 'soft', 'ink'] as const;
const meanings = [
  ['today', 'Today'],
  ['design', 'The design'],
  ['sun', "Needs a person's eye"],
  ['bad', 'Missing'],
  ['ok', 'Kept or reached'],
  ['focus', 'Focus'],
] as const;

function Swatch({ colour, name }: { readonly colour: string; readonly name: string }) {
  return (
    <li className="flex items-center gap-2 text-small">
      <span className="size-6 shrink-0 rounded-control border border-line" style={{ background: colour }} />
      {name}
    </li>
  );
}

/** Colours, hues of teams, type. */
export function StyleTokens() {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <ul className="flex flex-col gap-1.5" aria-label="Paper and ink">
        {papers.map((name) => (
          <Swatch key={name} colour={`var(--${name})`} name={name} />
        ))}
      </ul>
      <div className="flex flex-col gap-4">
        <ul className="flex flex-col gap-1.5" aria-label="Meaning">
          {meanings.map(([name, words]) => (
            <Swatch key={name} colour={`var(--${name})`} name={words} />
          ))}
        </ul>
        <ul className="grid grid-cols-6 gap-1.5" aria-label="Hues of teams">
          {Array.from({ length: teamHueCount }, (_, index) => (
            <li
              key={index}
              className="grid h-8 place-items-center rounded-control text-small font-semibold text-card"
              style={{ background: teamHue(index) }}
            >
              {index + 1}
            </li>
          ))}
        </ul>
      </div>
      <div className="flex flex-col gap-1 sm:col-span-2">
        <span className="font-serif text-display font-semibold">Display 36</span>
        <span className="font-serif text-title font-semibold">Title 24, Source Serif 4</span>
        <span className="font-serif text-head font-semibold">Head 18</span>
        <span className="text-read">Read 16: what one reads in sentences</span>
        <span className="text-body">Body 14: the workplace, figures 0123456789 $1,204.50</span>
        <span className="text-small text-soft">Small 13: labels and tables</span>
        <span className="text-tiny text-soft">Tiny 11.5: figures beside a picture</span>
      </div>
    </div>
  );
}
