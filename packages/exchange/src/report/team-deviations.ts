import type { Attribute, Student } from '@staffroom/school';
import { attributeLabel } from './attribute-label.ts';
import { html, type Html } from './html.ts';
import { formatSigned } from './number-text.ts';
import { shownCounts, smallestShownCount } from './privacy.ts';
import { teamColour } from './ring.ts';
import type { BandView, ReportView, TeamView } from './report-view.ts';

interface Deviation {
  readonly attribute: Attribute;
  readonly isKnown: boolean;
  /** Students more than an even share of the band; null where it is not known or not to be shown. */
  readonly away: number | null;
}

function held(students: readonly Student[], attribute: Attribute): number {
  return students.reduce((total, student) => total + (attribute.valueOf(student) ?? 0), 0);
}

function deviationsOf(view: ReportView, band: BandView, member: TeamView): readonly Deviation[] {
  const flags = view.attributes.filter(
    (attribute) => attribute.kind === 'flag' && held(band.students, attribute) > 0,
  );
  return flags.map((attribute) => {
    const isKnown = band.students.every((student) => attribute.valueOf(student) !== null);
    const isShown =
      shownCounts(band.teams.map(({ students }) => held(students, attribute)))[band.teams.indexOf(member)] ===
      true;
    const even = (held(band.students, attribute) * member.students.length) / band.students.length;
    return { attribute, isKnown, away: isKnown && isShown ? held(member.students, attribute) - even : null };
  });
}

// Fewer students than this away from an even share fill less than the whole line.
const smallestReach = 5;

function bar({ attribute, isKnown, away }: Deviation, reach: number, colour: string): Html {
  if (away === null) {
    const label = isKnown ? `not shown, under ${smallestShownCount} or next to such a count` : 'not known';
    return html`<span>${attributeLabel(attribute)}</span
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
  const x = `${(50 + (away / reach) * 45).toFixed(1)}%`;
  return html`<span>${attributeLabel(attribute)}</span
    ><svg width="100%" height="12" role="img" aria-label="${formatSigned(away)} students from an even share">
      <line x1="50%" x2="50%" y1="0" y2="12" stroke="var(--base)" />
      <line x1="50%" x2="${x}" y1="6" y2="6" stroke="${colour}" stroke-width="3" />
      <circle cx="${x}" cy="6" r="3.6" fill="${colour}" /></svg
    ><span class="n">${formatSigned(away)}</span>`;
}

/** How many students more or fewer than an even share of its band a team has in each attribute; one scale for all teams of the band. */
export function teamDeviations(view: ReportView, band: BandView, member: TeamView): Html {
  const own = deviationsOf(view, band, member);
  if (own.length === 0) return html``;
  const all = band.teams.flatMap((team) => deviationsOf(view, band, team));
  const reach = Math.max(
    smallestReach,
    ...all.flatMap(({ away }) => (away === null ? [] : [Math.abs(away)])),
  );
  return html`<div class="bars">
    ${own.map((deviation) => bar(deviation, reach, teamColour(member.index)))}
  </div>`;
}
