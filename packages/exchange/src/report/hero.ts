import { subjectNames, type Subject } from '@staffroom/school';
import { html, type Html } from './html.ts';
import { countOf, sentenceCase } from './number-text.ts';
import { studentCount } from './privacy.ts';
import { classMark, classRing, ring, teamColour } from './ring.ts';
import type { BandView, ClassView, ReportView } from './report-view.ts';
import { dotsOf } from './team-dots.ts';

const mostClassesCounted = 9;
const shortNames: Readonly<Partial<Record<Subject, string>>> = {
  ELA: 'English',
  MATH: 'Math',
  SCIENCE: 'Science',
  SOCIAL: 'Social st.',
  ELEMENTARY: 'Homeroom',
};

const subjectOrder: readonly string[] = ['Homeroom', ...Object.values(shortNames)];

function subjectName(subject: Subject | null): string {
  return subject === null ? 'Homeroom' : (shortNames[subject] ?? sentenceCase(subjectNames[subject]));
}

function subjectRow(name: string, classes: readonly ClassView[]): Html {
  const alone = classes.filter(({ section }) => section.adults.length === 1).length;
  const nobody = classes.filter(({ section }) => section.adults.length === 0).length;
  const label = `${countOf(classes.length, 'class', 'classes')}, ${alone} with one adult${nobody === 0 ? '' : `, ${nobody} with nobody`}`;
  const picture =
    classes.length > mostClassesCounted
      ? classDots(classes)
      : html`<div class="classes" role="img" aria-label="${label}">
          ${classes.map(({ section, students }) => classRing(section.adults.length, students.length))}
        </div>`;
  return html`<li><span>${name}</span>${picture}</li>`;
}

/** Many classes: a mark each, then how large they are. */
function classDots(classes: readonly ClassView[]): Html {
  const sizes = classes.map(({ students }) => students.length);
  const [low, high] = [studentCount(Math.min(...sizes)), studentCount(Math.max(...sizes))];
  const text = `${classes.length} classes of ${low === high ? low : `${low}–${high}`}`;
  return html`<div class="dots">
    ${classes.map(({ section }) => classMark(section.adults.length))}<span class="cap">${text}</span>
  </div>`;
}

function today(band: BandView): Html {
  if (band.classes.length === 0)
    return html`<p class="cap">The roster holds no core classes of these students.</p>`;
  const bySubject = [...Map.groupBy(band.classes, ({ section }) => subjectName(section.subject))].toSorted(
    ([a], [b]) => subjectOrder.indexOf(a) - subjectOrder.indexOf(b),
  );
  return html`<ul class="subjects">
    ${bySubject.map(([name, classes]) => subjectRow(name, classes))}
  </ul>`;
}

function design(band: BandView, bandCount: number): Html {
  const size = band.teams.length > 4 ? 68 : band.teams.length > 2 || bandCount > 3 ? 84 : 104;
  return html`<div class="rings">
    ${band.teams.map(
      ({ team, index, students }) =>
        html`<figure>
          ${ring({ size, colour: teamColour(index), students: students.length, dots: dotsOf(team), label: `Team ${team.name}: ${countOf(new Set(team.adults.map((adult) => adult.staffId)).size, 'adult', 'adults')} share ${studentCount(students.length)} students` })}
          <figcaption>${team.name}</figcaption>
        </figure>`,
    )}
  </div>`;
}

function bandRow(band: BandView, bandCount: number): Html {
  return html`<div class="band">
    <div>
      <div class="name">${sentenceCase(band.label)}</div>
      <div class="cap">${studentCount(band.students.length)} students</div>
    </div>
    <div class="side" data-side="Today">${today(band)}</div>
    <div class="arrow" aria-hidden="true">
      <svg width="30" height="14" viewBox="0 0 30 14">
        <path d="M1 7h26M21 2l6 5-6 5" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </div>
    <div class="side" data-side="The design">${design(band, bandCount)}</div>
  </div>`;
}

function asToday(view: ReportView, now: string): Html {
  return html`<div class="card bands alone">
    <div class="sides"><span class="today">${now}</span></div>
    ${view.bands.map(
      (band) =>
        html`<div class="band">
          <div>
            <div class="name">${sentenceCase(band.label)}</div>
            <div class="cap">${studentCount(band.students.length)} students</div>
          </div>
          <div class="side" data-side="Today">${today(band)}</div>
        </div>`,
    )}
  </div>`;
}

/** The picture that says it at once: each band's classes of today beside its teams. */
export function hero(view: ReportView): Html {
  const classes = view.bands.flatMap((band) => band.classes);
  const alone = classes.filter(({ section }) => section.adults.length === 1).length;
  const now =
    classes.length === 0
      ? 'Today'
      : `Today: ${countOf(classes.length, 'core class', 'core classes')}, ${alone === classes.length ? 'one adult each' : `${alone} with one adult`}`;
  const teams = view.plan.teams.length;
  if (teams === 0) return asToday(view, now);
  return html`<div class="card bands">
    <div class="sides">
      <span class="today">${now}</span><span>The design: ${countOf(teams, 'team', 'teams')}</span>
    </div>
    ${view.bands.map((band) => bandRow(band, view.bands.length))}
  </div>`;
}
