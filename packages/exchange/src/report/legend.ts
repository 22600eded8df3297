import { html, type Html } from './html.ts';
import { smallestShownCount } from './privacy.ts';
import { classRing, dot, ring, type RingDot } from './ring.ts';

const colour = 'var(--t1)';

function oneDot(one: RingDot): Html {
  return html`<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
    ${dot(one, { x: 12, y: 12, unit: 7, colour })}
  </svg>`;
}

const exampleTeam: readonly RingDot[] = [
  { share: 1000, kind: 'lead' },
  { share: 1000, kind: 'teacher' },
  { share: 1000, kind: 'teacher' },
  { share: 500, kind: 'support' },
];

/** How to read the pictures, for whoever opens the report without having been told. */
export function legend(): Html {
  const entries: readonly (readonly [Html, string, string])[] = [
    [
      ring({ size: 44, dots: exampleTeam, students: 96, colour, label: 'A team' }),
      'A team',
      'Its adults in a ring around the number of students they share. A smaller dot is less time.',
    ],
    [classRing(1, 26), 'A class of today', 'One grey dot for each adult, above the number of students.'],
    [oneDot({ share: 1000, kind: 'lead' }), 'A lead', 'The adult who leads the team.'],
    [
      oneDot({ share: 1000, kind: 'support' }),
      'Support',
      'An adult who helps but is not the students’ teacher of a subject.',
    ],
    [
      oneDot({ share: 1000, kind: 'vacant' }),
      'Nobody yet',
      'A post of a team still to fill, or a class of today without a teacher.',
    ],
    [
      html`<svg width="48" height="18" viewBox="0 0 48 18" aria-hidden="true">
        <line x1="8" x2="40" y1="9" y2="9" stroke="${colour}" stroke-width="2.5" />
        <circle cx="8" cy="9" r="5" fill="var(--base)" />
        <circle cx="40" cy="9" r="5.5" fill="${colour}" />
      </svg>`,
      'From today to the design',
      'Grey is today, colour is the design, the line is the difference.',
    ],
    [
      html`<svg width="40" height="20" viewBox="0 0 40 20" aria-hidden="true">
        <defs>
          <pattern
            id="hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" fill="var(--card)" />
            <line x1="0" x2="0" y1="0" y2="5" stroke="var(--base)" stroke-width="2.4" />
          </pattern>
        </defs>
        <rect width="40" height="20" rx="5" fill="url(#hatch)" stroke="var(--base)" />
      </svg>`,
      'Hatched',
      'Not known. The report says which file and column would tell.',
    ],
    [
      html`<span class="soft">&lt;${smallestShownCount}</span>`,
      'Small counts',
      `Counts of students under ${smallestShownCount} are not shown, nor others that would give them away.`,
    ],
  ];
  return html`<details class="legend">
    <summary>How to read the pictures</summary>
    <dl class="card gap">
      ${entries.map(
        ([picture, name, text]) =>
          html`<div>
            <dt>${picture}</dt>
            <dd><b>${name}.</b> ${text}</dd>
          </div>`,
      )}
    </dl>
    <p class="cap gap">
      Rows with an arrow open to show how a number came about and where it comes from. What is open is printed
      too.
    </p>
  </details>`;
}
