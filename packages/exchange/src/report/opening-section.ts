import type { LookFirst } from '@staffroom/school';
import { hero } from './hero.ts';
import { html, type Html } from './html.ts';
import { keyMeasures } from './key-measures.ts';
import { legend } from './legend.ts';
import { countOf, formatNumber, formatPosts, numberInWords } from './number-text.ts';
import { studentCount } from './privacy.ts';
import type { ReportView } from './report-view.ts';

const marks: Readonly<Record<LookFirst['severity'], string>> = {
  bad: 'Missing',
  attention: 'To decide',
  good: 'Gained',
};

function title(view: ReportView): string {
  const { plan } = view;
  const teamed = plan.teams.reduce((sum, team) => sum + team.students.length, 0);
  if (plan.teams.length === 0)
    return `${formatNumber(plan.school.studentCount, 0)} students, in classes as today`;
  return plan.teams.length === 1
    ? `One team shares ${studentCount(teamed)} students`
    : `${numberInWords(plan.teams.length)} teams share ${studentCount(teamed)} students`;
}

/** The plan in two sentences: who works on the teams, what is still open, and what it is set beside. */
function lead(view: ReportView): Html {
  const { plan } = view;
  const adults = new Set(plan.teams.flatMap((team) => team.adults.map((adult) => adult.staffId))).size;
  const vacant = plan.vacancies.reduce((sum, vacancy) => sum + vacancy.amount, 0);
  if (plan.teams.length === 0) {
    return html`This model keeps one teacher to one classroom. The report describes the school as it is, as
    the measure for other designs.`;
  }
  const open =
    vacant === 0
      ? html`; every post is filled`
      : html`;
          <b>${formatPosts(vacant)} full-time ${vacant === 1000 ? 'post is' : 'posts are'} still to fill</b>`;
  return html`${adults === 0 ? 'Nobody works' : countOf(adults, 'adult works', 'adults work')} on
  ${plan.teams.length === 1 ? 'it' : 'them'}${open}. Everything here is set beside today’s assignment of the
  same students, one teacher to one classroom.`;
}

const longestText = 170;

/** A text as a paragraph; of a long one only what reads in a moment, the rest on demand. */
function shortened(text: string): Html {
  if (text.length <= longestText) return html`<p>${text}</p>`;
  const ends = [...text.matchAll(/[.;] /g)]
    .map((match) => match.index + 1)
    .filter((end) => end <= longestText);
  const end = ends.at(-1) ?? text.lastIndexOf(' ', longestText);
  return html`<p>${text.slice(0, end).replace(/[.;]+$/, '.')}</p>
    <details>
      <summary>The rest</summary>
      ${text.slice(end).trim()}
    </details>`;
}

function lookFirst(view: ReportView): Html {
  const items = view.plan.lookFirst;
  if (items.length === 0) return html``;
  return html`<ol class="first" aria-label="What to look at first">
    ${items.map(
      (item) =>
        html`<li class="${item.severity}">
          <div class="cap">${marks[item.severity]}</div>
          <h2>${view.withoutStudents(item.title)}</h2>
          ${shortened(view.withoutStudents(item.text))}
        </li>`,
    )}
  </ol>`;
}

const places = [
  ['teams', 'Teams'],
  ['hire', 'People to hire'],
  ['balance', 'Evenly shared'],
  ['compared', 'Compared with today'],
  ['fairness', 'Fairness'],
  ['money', 'Cost'],
  ['policy', 'Law'],
  ['made', 'How it was made'],
] as const;
const sectionsOfTeams: ReadonlySet<string> = new Set(['teams', 'hire', 'balance']);

/** The line above everything: whose report this is. */
export function reportHeader(view: ReportView): Html {
  const { plan } = view;
  const year = plan.school.schoolYear;
  const years = year === null ? '' : `, ${year - 1}–${String(year % 100).padStart(2, '0')}`;
  return html`<header class="top">
    <b>staffroom</b><span>${plan.school.name}${years}</span><span>${plan.request.modelName}</span>
  </header>`;
}

/** Whether the picture is so tall that what to look at first would be far below it. */
function isTall(view: ReportView): boolean {
  return view.bands.length > 3 || view.bands.some((band) => band.teams.length > 6);
}

/** Title, the plan in two sentences, the picture beside the measures that tell most, what to look at first, the way through the report. */
export function openingSection(view: ReportView): Html {
  const isSectionShown = (id: string): boolean => view.plan.teams.length > 0 || !sectionsOfTeams.has(id);
  return html`<h1>${title(view)}</h1>
    <p class="lead">${lead(view)}</p>
    <div class="hero">
      ${hero(view)}${isTall(view) ? html`<div class="aside">${keyMeasures(view)}${lookFirst(view)}</div>` : keyMeasures(view)}
    </div>
    ${isTall(view) ? '' : lookFirst(view)}
    <nav aria-label="Sections">
      <ul>
        ${places.filter(([id]) => isSectionShown(id)).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>
    ${legend()}`;
}
