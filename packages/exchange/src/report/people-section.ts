import type { Plan, Vacancy } from '@staffroom/school';
import { html, type Html } from './html.ts';
import { countOf, formatPosts, sentenceCase } from './number-text.ts';
import { studentCount } from './privacy.ts';
import type { ReportView } from './report-view.ts';

/** Posts that the same kind of person could fill, over all teams. */
interface Hire {
  readonly need: string;
  readonly vacancies: readonly Vacancy[];
  readonly amount: number;
  readonly students: number;
}

function hiresOf(plan: Plan): readonly Hire[] {
  const groups = Map.groupBy(
    plan.vacancies.filter((vacancy) => vacancy.amount > 0),
    (vacancy) => vacancy.need,
  );
  return [...groups]
    .map(([need, vacancies]) => ({
      need,
      vacancies,
      amount: vacancies.reduce((total, vacancy) => total + vacancy.amount, 0),
      students: vacancies.reduce((total, vacancy) => total + vacancy.studentCount, 0),
    }))
    .toSorted((a, b) => b.amount - a.amount || b.students - a.students);
}

function hireRow(view: ReportView, hire: Hire): Html {
  const nameById = new Map(view.plan.teams.map((team) => [team.id, team.name]));
  const teams = [...new Set(hire.vacancies.map((vacancy) => nameById.get(vacancy.teamId) ?? vacancy.teamId))];
  return html`<li class="plain hire">
    <span class="what"><b>${sentenceCase(hire.need)}</b></span
    ><span class="what soft">${teams.join(', ')}</span
    ><span class="n" data-name="Students waiting">${studentCount(hire.students)}</span
    ><span class="n" data-name="Full-time posts">${formatPosts(hire.amount)}</span>
  </li>`;
}

function hires(view: ReportView): Html {
  const needed = hiresOf(view.plan);
  if (needed.length === 0)
    return html`<p class="intro">
      Nobody: every post of every team is held by someone already at the school.
    </p>`;
  const posts = needed.reduce((total, hire) => total + hire.amount, 0);
  return html`<p class="intro">
      ${formatPosts(posts)} full-time ${posts === 1000 ? 'post' : 'posts'} that nobody on today’s staff can
      give time to. Until they are filled, the students of those teams wait for that teacher.
    </p>
    <div class="card rows">
      <div class="head hire" aria-hidden="true">
        <span>Who is needed</span><span>Teams</span><span class="n">Students waiting</span
        ><span class="n">Full-time posts</span>
      </div>
      <ul class="bare">
        ${needed.map((hire) => hireRow(view, hire))}
      </ul>
    </div>`;
}

function outsideTeams(view: ReportView): Html {
  const { schoolwide } = view.plan;
  if (schoolwide.length === 0) return html``;
  const undecided = schoolwide.filter((share) => !share.isPlaced);
  const byWork = [
    ...Map.groupBy(
      schoolwide.filter((share) => share.isPlaced),
      (share) => share.work,
    ),
  ];
  const posts = (shares: Plan['schoolwide']): string =>
    formatPosts(shares.reduce((total, one) => total + one.share, 0));
  return html`<h3>Adults outside the teams</h3>
    <div class="two">
      ${
        byWork.length === 0
          ? ''
          : html`<div class="card">
              <h4>At work as planned</h4>
              <ul class="bare gap">
                ${byWork.map(([work, shares]) => html`<li>${sentenceCase(work)} <span class="cap">${countOf(new Set(shares.map((share) => share.staffId)).size, 'adult', 'adults')}, ${posts(shares)} full-time posts</span></li>`)}
              </ul>
            </div>`
      }${
        undecided.length === 0
          ? ''
          : html`<div class="card decide">
              <h4>Time to decide about: ${posts(undecided)} full-time posts</h4>
              <p class="cap">The design found no place for it.</p>
              <ul class="bare gap">
                ${undecided.map((share) => html`<li>${share.staffId} <span class="cap">${formatPosts(share.share)} of full time · ${share.work}</span></li>`)}
              </ul>
            </div>`
      }
    </div>`;
}

function notTeamed(view: ReportView): Html {
  const byReason = [...Map.groupBy(view.plan.notTeamed, (student) => student.reason)];
  if (byReason.length === 0) return html``;
  return html`<h3>Students on no team</h3>
    <div class="card">
      <ul class="bare">
        ${byReason.map(
          ([reason, students]) =>
            html`<li>
              <b>${studentCount(students.length)}</b> ${view.withoutStudents(
                reason,
                students.map((student) => student.studentId),
              )}
            </li>`,
        )}
      </ul>
    </div>`;
}

/** Who is missing, who works outside the teams, and which students have no team. */
export function peopleSection(view: ReportView): Html {
  if (view.plan.teams.length === 0) return html``;
  return html`<section id="hire">
    <h2>People to hire</h2>
    ${hires(view)}${outsideTeams(view)}${notTeamed(view)}
  </section>`;
}
