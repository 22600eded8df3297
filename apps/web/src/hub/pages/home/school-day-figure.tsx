import { Island } from '../../site/island.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { FactWords } from '../../parts/fact-words.tsx';
import { exampleDay, type ExampleTeam } from './example-day.ts';
import { ExampleMeasures } from './example-measures.tsx';
import { SchoolDay } from './school-day.tsx';
import { writtenAs } from '../../text/locale.ts';

/** Where two people share a post, the design does not say who of them comes when, so their day cannot be drawn. */
function canBeDrawn({ adults }: ExampleTeam): boolean {
  return adults.every(({ isTeacher, share }) => !isTeacher || share === 1000);
}

const drawn = exampleDay.teams.filter(canBeDrawn);
/** The last team: the one in which a new teacher and the lead teach the same grade today. */
const first = drawn.length - 1;
/** Somebody is out in the picture that stands there without scripts, because that is where the two ways differ most. */
const firstOut = 'B';

/** A school day under both, with what it is drawn from. */
export function SchoolDayFigure() {
  const { text, href, facts, locale, fact } = useHub();
  const { day } = text.home;
  const { school, design } = exampleDay;
  const model = facts.models.models.find(({ id }) => id === design.modelId);
  const roleNames = Object.fromEntries(facts.roles.roles.map(({ id, name }) => [id, fact(name).text]));
  const number = new Intl.NumberFormat(writtenAs[locale]);
  return (
    <figure
      aria-labelledby="school-day"
      className="break-inside-auto! rounded-card border border-line bg-card p-4 sm:p-7 print:border-0 print:p-0"
    >
      <h2 id="school-day">{day.title}</h2>
      <p className="mt-1 mb-5 max-w-3xl text-body text-soft">
        {day.lead(school.name, number.format(school.students))}
      </p>
      <Island
        name="schoolDay"
        component={SchoolDay}
        props={{
          locale,
          day: exampleDay.day,
          teams: drawn,
          first,
          firstOut,
          roleNames: usedRoles(roleNames),
        }}
      />
      <figcaption className="mt-6 border-t border-line pt-4">
        <dl className="grid gap-x-8 gap-y-3 text-small text-soft md:grid-cols-3">
          {(
            [
              [day.fromDesign, day.fromDesignText],
              [day.arithmetic, day.arithmeticText],
              [day.notKnown, day.notKnownText],
            ] as const
          ).map(([title, words]) => (
            <div key={title}>
              <dt className="font-semibold text-ink">{title}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <ExampleMeasures />
        <p className="mt-3 text-small text-soft">
          {day.made(school.seed, design.inputHash.slice(0, 12), design.versions.staffroom)} {day.modelNote}{' '}
          <a href={href(addresses.model(design.modelId))}>
            {model === undefined ? design.modelId : <FactWords>{model.name}</FactWords>}
          </a>
        </p>
      </figcaption>
    </figure>
  );
}

/** Only the names that the picture needs. */
function usedRoles(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const used = new Set(drawn.flatMap(({ adults }) => adults.map(({ roleId }) => roleId)));
  return Object.fromEntries(Object.entries(names).filter(([id]) => used.has(id)));
}
