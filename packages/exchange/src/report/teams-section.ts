import { explained } from './explain.ts';
import { html, type Html } from './html.ts';
import { countOf, formatNumber, formatPosts, sentenceCase } from './number-text.ts';
import { smallestShownCount, studentCount } from './privacy.ts';
import { dot, ring, teamColour, type RingDot } from './ring.ts';
import type { BandView, ReportView, TeamView } from './report-view.ts';
import { teamDeviations } from './team-deviations.ts';
import { adultsOf, dotsOf, vacantPosts } from './team-dots.ts';

function mark(one: RingDot, colour: string): Html {
  return html`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    ${dot(one, { x: 7, y: 7, unit: one.kind === 'lead' ? 4.2 : 5.2, colour })}
  </svg>`;
}

function partOf(thousandths: number): string {
  return thousandths === 1000 || thousandths === 0 ? '' : `, ${formatPosts(thousandths)} time`;
}

function adultList(view: ReportView, { team }: TeamView, colour: string): Html {
  const held = adultsOf(team).map((adult) => {
    const posts = adult.posts.filter((post) => post.amount > 0 || adult.posts.length === 1);
    const work = `${adult.isLead ? 'lead, ' : ''}${posts.map((post) => post.label).join(', ')}`;
    return html`<li>
      ${mark(adult, colour)}<span class="id">${view.withoutStudents(adult.staffId)}</span
      ><span class="r">${sentenceCase(work)}${partOf(adult.share)}</span>
    </li>`;
  });
  const missing = vacantPosts(team).map(
    (post) =>
      html`<li>
        ${mark({ share: post.vacant, kind: 'vacant' }, colour)}<span class="vacant">To fill</span
        ><span class="r">${sentenceCase(post.label)}${partOf(post.vacant)}</span>
      </li>`,
  );
  return html`<ul class="who">
    ${held}${missing}
  </ul>`;
}

function loads({ team, students }: TeamView): Html {
  const postById = new Map(team.posts.map((post) => [post.id, post]));
  const time = team.adults.reduce((total, adult) => total + adult.share, 0);
  const certified = team.adults
    .filter((adult) => postById.get(adult.postId)?.isCertified === true)
    .reduce((total, adult) => total + adult.share, 0);
  const load = (share: number, one: string, many: string): Html => {
    const value = formatNumber((students.length * 1000) / share);
    return explained(
      html`${value} students for each ${one}`,
      `${studentCount(students.length)} students shared by ${formatPosts(share)} full-time ${many} = ${value}.`,
    );
  };
  if (time === 0 || students.length < smallestShownCount) return html``;
  return html`${load(time, 'adult', 'adults')}${certified === 0 ? '' : html`${load(certified, 'certified teacher', 'posts held by certified teachers')}`}`;
}

function teamCard(view: ReportView, band: BandView, member: TeamView): Html {
  const { team, index, students } = member;
  const colour = teamColour(index);
  return html`<article class="card team">
    <header>
      ${ring({ size: 92, colour, students: students.length, dots: dotsOf(team), label: `${countOf(adultsOf(team).length, 'adult', 'adults')}, ${studentCount(students.length)} students` })}
      <div>
        <h3>${team.name}</h3>
        <div class="cap">Team ${team.id}, ${team.band.label}</div>
        <div class="cap">${loads(member)}</div>
      </div>
    </header>
    ${adultList(view, member, colour)}${teamDeviations(view, band, member)}
  </article>`;
}

function sizingNotes(bands: readonly BandView[]): Html {
  const told = bands.filter((band) => band.reason !== '' || band.limitsBroken.length > 0);
  if (told.length === 0) return html``;
  return html`<h3>Why so many teams</h3>
    <dl class="made">
      ${told.map(
        (band) =>
          html`<dt>${sentenceCase(band.label)}</dt>
            <dd>
              ${sentenceCase(band.reason)}${band.limitsBroken.map((limit) => html` <span class="note">${sentenceCase(limit)}.</span>`)}
            </dd>`,
      )}
    </dl>`;
}

/** Each team: its ring, its adults with roles and shares of time, and how far its roster lies from an even share. */
export function teamsSection(view: ReportView): Html {
  if (view.plan.teams.length === 0) return html``;
  return html`<section id="teams">
    <h2>The teams</h2>
    <p class="intro">
      Adults appear by their ids, students as counts; “0.5 time” is half of a full-time post. The lines under
      each team show how many students more or fewer than an even share it has.
    </p>
    <div class="teams">
      ${view.bands.flatMap((band) => band.teams.map((member) => teamCard(view, band, member)))}
    </div>
    ${sizingNotes(view.bands)}
  </section>`;
}
