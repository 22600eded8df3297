import { formatFte, type Attribute, type Fte, type PlanTeam, type Student } from '@staffroom/school';
import { formatNumber, formatSigned } from './explain.ts';
import { html, type Html } from './html.ts';
import { ring, teamColour } from './ring.ts';
import { smallestShownCount, type BandView, type ReportView } from './report-view.ts';
import { adultsInOrder, dotsOf, vacantPosts } from './team-dots.ts';

function adultList(team: PlanTeam, colour: string): Html {
  const held = adultsInOrder(team).map(({ adult, post }) => {
    const role = `${adult.isLead ? 'Lead · ' : ''}${post?.label ?? adult.roleId}${adult.share < 1000 ? ` · ${formatFte(adult.share)}` : ''}`;
    const radius = 2.2 + (3.3 * Math.min(adult.share, 1000)) / 1000;
    return html`<li><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="${radius.toFixed(1)}" fill="${colour}"/></svg><span>${adult.staffId}</span><span class="r">${role}</span></li>`;
  });
  const missing = vacantPosts(team).map(
    (post) => html`<li><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5" fill="none" stroke="var(--bad)" stroke-dasharray="2 2"/></svg><span class="vacant">To fill</span><span class="r">${post.label}${post.vacant < 1000 ? ` · ${formatFte(post.vacant)}` : ''}</span></li>`,
  );
  return html`<ul class="who">${held}${missing}</ul>`;
}

function sum(students: readonly Student[], attribute: Attribute): number {
  return students.reduce((total, student) => total + (attribute.valueOf(student) ?? 0), 0);
}

function deviationBar(attribute: Attribute, students: readonly Student[], band: BandView, colour: string): Html {
  const held = sum(students, attribute);
  if (held < smallestShownCount || students.some((student) => attribute.valueOf(student) === null)) {
    return html`<span>${attribute.label}</span><svg width="112" height="12" viewBox="0 0 120 12" role="img" aria-label="not shown"><line x1="4" x2="116" y1="6" y2="6" class="hatch" stroke-dasharray="2 4"/></svg><span class="n">${held < smallestShownCount ? `<${smallestShownCount}` : '?'}</span>`;
  }
  const fair = (sum(band.students, attribute) * students.length) / band.students.length;
  const away = held - fair;
  const x = 60 + Math.max(-1, Math.min(1, away / 4)) * 54;
  return html`<span>${attribute.label}</span><svg width="112" height="12" viewBox="0 0 120 12" role="img" aria-label="${held} students, ${formatSigned(away)} from an even share"><line x1="60" x2="60" y1="0" y2="12" stroke="var(--base)"/><line x1="60" x2="${x.toFixed(1)}" y1="6" y2="6" stroke="${colour}" stroke-width="3"/><circle cx="${x.toFixed(1)}" cy="6" r="3.5" fill="${colour}"/></svg><span class="n">${formatSigned(away)}</span>`;
}

function teamCard(view: ReportView, band: BandView, member: BandView['teams'][number]): Html {
  const { team, index, students } = member;
  const colour = teamColour(index);
  const time = team.adults.reduce((total, adult) => total + adult.share, 0);
  const postById = new Map(team.posts.map((post) => [post.id, post]));
  const certified = team.adults.filter((adult) => postById.get(adult.postId)?.isCertified === true).reduce((total, adult) => total + adult.share, 0);
  const flags = view.attributes.filter((attribute) => attribute.kind === 'flag' && sum(band.students, attribute) > 0);
  return html`<article class="card team"><header>${ring({ size: 68, colour, students: students.length, dots: dotsOf(team), label: `${team.adults.length} adults share ${students.length} students` })}<div><h3>${team.name}</h3><div class="k">Team ${team.id}${time === 0 ? '' : ` · ${formatNumber((students.length * 1000) / time)} students an adult`}${certified === 0 ? '' : `, ${formatNumber((students.length * 1000) / certified)} a certified teacher`}</div></div></header>
${adultList(team, colour)}${flags.length === 0 ? '' : html`<div class="bars">${flags.map((attribute) => deviationBar(attribute, students, band, colour))}</div>`}</article>`;
}

/** Each team: its ring, its adults with roles and shares, and how far its roster lies from an even share. */
export function teamsSection(view: ReportView): Html {
  const { plan } = view;
  if (plan.teams.length === 0) return html`<section id="teams"><h2>Teams</h2><p class="intro">This model keeps one teacher to one classroom; there are no teams to show.</p></section>`;
  const hires = plan.vacancies.map(
    (vacancy) => html`<div class="card hire"><h3>To hire: ${vacancy.need}</h3><p class="cap">${formatFte(vacancy.amount as Fte)} of a full-time post on team ${vacancy.teamId}; ${formatNumber(vacancy.studentCount, 0)} students wait for this post.</p></div>`,
  );
  return html`<section id="teams"><h2>The teams</h2><p class="intro">Bars show how many students more or fewer than an even share of the band each team has. Counts under ${smallestShownCount} are not shown.</p>
<div class="teams">${view.bands.flatMap((band) => band.teams.map((member) => teamCard(view, band, member)))}</div>
${hires.length === 0 ? '' : html`<h3 style="margin:28px 0 10px">People to hire</h3><div class="two">${hires}</div>`}</section>`;
}
