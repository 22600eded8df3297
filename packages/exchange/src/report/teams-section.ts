import type { Attribute, Student } from '@staffroom/school';
import { explained } from './explain.ts';
import { html, type Html } from './html.ts';
import { countOf, formatNumber, formatPosts, formatSigned, sentenceCase } from './number-text.ts';
import { shownCounts, smallestShownCount, studentCount } from './privacy.ts';
import { dot, ring, teamColour, type RingDot } from './ring.ts';
import type { BandView, ReportView, TeamView } from './report-view.ts';
import { adultsOf, dotsOf, vacantPosts } from './team-dots.ts';

function mark(one: RingDot, colour: string): Html {
  return html`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    ${dot(one, { x: 7, y: 7, unit: one.kind === 'lead' ? 4.2 : 5.2, colour })}
  </svg>`;
}

function partOf(thousandths: number): string {
  return thousandths === 1000 || thousandths === 0 ? '' : `, ${formatPosts(thousandths)} of full time`;
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

function held(students: readonly Student[], attribute: Attribute): number {
  return students.reduce((total, student) => total + (attribute.valueOf(student) ?? 0), 0);
}

/** One attribute of one team: students more or fewer than an even share, where no count may be guessed from it. */
function deviationBar(attribute: Attribute, member: TeamView, band: BandView): Html {
  const colour = teamColour(member.index);
  const isKnown = member.students.every((student) => attribute.valueOf(student) !== null);
  const place = band.teams.indexOf(member);
  const isShown = shownCounts(band.teams.map(({ students }) => held(students, attribute)))[place] === true;
  if (!isKnown || !isShown) {
    const label = isKnown ? `not shown, under ${smallestShownCount} or next to such a count` : 'not known';
    return html`<span>${attribute.label}</span
      ><svg width="100%" height="12" role="img" aria-label="${label}">
        <line
          x1="5%"
          x2="95%"
          y1="6"
          y2="6"
          stroke="var(--base)"
          stroke-width="6"
          stroke-dasharray="1.5 4"
        /></svg
      ><span class="n">${isKnown ? 'few' : '?'}</span>`;
  }
  const away =
    held(member.students, attribute) -
    (held(band.students, attribute) * member.students.length) / band.students.length;
  const x = `${(50 + Math.max(-1, Math.min(1, away / 5)) * 45).toFixed(1)}%`;
  return html`<span>${attribute.label}</span
    ><svg width="100%" height="12" role="img" aria-label="${formatSigned(away)} students from an even share">
      <line x1="50%" x2="50%" y1="0" y2="12" stroke="var(--base)" />
      <line x1="50%" x2="${x}" y1="6" y2="6" stroke="${colour}" stroke-width="3" />
      <circle cx="${x}" cy="6" r="3.6" fill="${colour}" /></svg
    ><span class="n">${formatSigned(away)}</span>`;
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
  return html`${load(time, 'adult', 'adults')}${certified === 0 ? '' : html`<br />${load(certified, 'certified teacher', 'posts held by certified teachers')}`}`;
}

function teamCard(view: ReportView, band: BandView, member: TeamView): Html {
  const { team, index, students } = member;
  const colour = teamColour(index);
  const flags = view.attributes.filter(
    (attribute) => attribute.kind === 'flag' && held(band.students, attribute) > 0,
  );
  return html`<article class="card team">
    <header>
      ${ring({ size: 92, colour, students: students.length, dots: dotsOf(team), label: `${countOf(adultsOf(team).length, 'adult', 'adults')}, ${studentCount(students.length)} students` })}
      <div>
        <h3>${team.name}</h3>
        <div class="cap">Team ${team.id}, ${sentenceCase(team.band.label).toLowerCase()}</div>
        <div class="cap">${loads(member)}</div>
      </div>
    </header>
    ${adultList(view, member, colour)}${flags.length === 0 ? '' : html`<div class="bars">${flags.map((attribute) => deviationBar(attribute, member, band))}</div>`}
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
              ${sentenceCase(band.reason)}${band.limitsBroken.map((limit) => html` <span class="tag attention">${limit}</span>`)}
            </dd>`,
      )}
    </dl>`;
}

/** Each team: its ring, its adults with roles and shares of time, and how far its roster lies from an even share. */
export function teamsSection(view: ReportView): Html {
  if (view.plan.teams.length === 0) {
    return html`<section id="teams">
      <h2>The teams</h2>
      <p class="intro">This model keeps one teacher to one classroom; there are no teams to show.</p>
    </section>`;
  }
  return html`<section id="teams">
    <h2>The teams</h2>
    <p class="intro">
      Adults appear by their ids, students as counts. The lines under each team show how many students more or
      fewer than an even share it has.
    </p>
    <div class="teams">
      ${view.bands.flatMap((band) => band.teams.map((member) => teamCard(view, band, member)))}
    </div>
    ${sizingNotes(view.bands)}
  </section>`;
}
