import { formatFte, type Fte, type LookFirst } from '@staffroom/school';
import { formatNumber } from './explain.ts';
import { html, type Html } from './html.ts';
import type { ReportView } from './report-view.ts';

const marks: Readonly<Record<LookFirst['severity'], string>> = { bad: 'Missing', attention: 'Decide', good: 'Gained' };

function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** Title, the plan in one sentence, the three things to look at first, and the way through the report. */
export function openingSection(view: ReportView): Html {
  const { plan } = view;
  const teamed = plan.teams.reduce((sum, team) => sum + team.students.length, 0);
  const adults = new Set(plan.teams.flatMap((team) => team.adults.map((adult) => adult.staffId))).size;
  const vacant = plan.vacancies.reduce((sum, vacancy) => sum + vacancy.amount, 0) as Fte;
  const year = plan.school.schoolYear;
  const title =
    plan.teams.length === 0
      ? `${countOf(plan.school.studentCount, 'student', 'students')} in classes as today`
      : `${countOf(plan.teams.length, 'team', 'teams')} share ${countOf(teamed, 'student', 'students')}`;
  return html`<header class="top"><b>staffroom</b><span>${plan.school.name}${year === null ? '' : ` · ${year - 1}–${String(year % 100).padStart(2, '0')}`}</span><span>${plan.request.modelName}</span></header>
<main><h1>${title}</h1>
<p class="lead">${countOf(adults, 'adult works', 'adults work')} on the teams${vacant > 0 ? html`, and ${formatFte(vacant)} full-time ${vacant === 1000 ? 'post is' : 'posts are'} still to fill` : ''}. This report sets the design beside today’s assignment of the same students, one teacher to one classroom. Grey is today, colour is the design. Press any dotted number to see how it came about.</p>
<nav aria-label="Sections"><ul><li><a href="#pictures">Today and the design</a></li><li><a href="#teams">Teams</a></li><li><a href="#balance">Balance</a></li><li><a href="#compared">Compared</a></li><li><a href="#money">Money</a></li><li><a href="#policy">Policy</a></li><li><a href="#made">How it was made</a></li></ul></nav>
${plan.lookFirst.length === 0 ? '' : html`<div class="first">${plan.lookFirst.map((item) => html`<div class="card ${item.severity}"><div class="cap">${marks[item.severity]}</div><h3>${item.title}</h3><p>${item.text}</p></div>`)}</div>`}`;
}
