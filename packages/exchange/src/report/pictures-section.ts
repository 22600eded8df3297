import { formatNumber } from './explain.ts';
import { html, type Html } from './html.ts';
import { dotsOf } from './team-dots.ts';
import { ring, teamColour } from './ring.ts';
import type { BandView, ReportView } from './report-view.ts';

const shownClasses = 40;

function bandPicture(band: BandView): Html {
  const alone = band.classes.filter(({ section }) => section.adults.length <= 1).length;
  const classes = band.classes.slice(0, shownClasses);
  const more = band.classes.length - classes.length;
  return html`<div class="card band"><h3>Grade ${band.label}<div class="cap">${formatNumber(band.students.length, 0)} students</div></h3>
<div><div class="rings now">${classes.map(({ section, students }) =>
    ring({
      size: 30,
      colour: 'var(--base)',
      students: students.length,
      dots: section.adults.map(() => ({ share: 1000, kind: 'teacher' as const })),
      label: `A class today: ${students.length} students, ${section.adults.length === 1 ? 'one adult' : `${section.adults.length} adults`}`,
    }),
  )}${more > 0 ? html`<span class="cap">and ${more} more</span>` : ''}</div><div class="cap">${band.classes.length} core classes, ${alone} with one adult or none</div></div>
<div class="arrow" aria-hidden="true"><svg width="30" height="14" viewBox="0 0 30 14"><path d="M1 7h26M21 2l6 5-6 5" fill="none" stroke="currentColor" stroke-width="1.5"/></svg></div>
<div><div class="rings">${band.teams.map(
    ({ team, index }) =>
      html`<figure>${ring({ size: 84, colour: teamColour(index), students: team.students.length, dots: dotsOf(team), label: `${team.name}: ${team.students.length} students share ${team.adults.length} adults` })}<figcaption>${team.name}</figcaption></figure>`,
  )}</div></div></div>`;
}

/** The picture that says it at once: each band's classes of today beside its teams. */
export function picturesSection(view: ReportView): Html {
  return html`<section id="pictures"><h2>The same students, today and as designed</h2>
<p class="intro">Each ring is a group of students; the number is how many. Each dot on it is an adult, larger for more time. A circled dot leads the team, a paler dot supports it, an open red dot is a post still to fill.</p>
<div class="bands">${view.bands.map(bandPicture)}</div></section>`;
}
