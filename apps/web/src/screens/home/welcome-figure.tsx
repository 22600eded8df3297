import { Dot } from '../../system/grammar/dot.tsx';
import { ringLayout, type RingDot } from '../../system/grammar/ring-layout.ts';

const classes = Array.from({ length: 8 }, (_, index) => ({
  x: 22 + (index % 4) * 30,
  y: 30 + Math.floor(index / 4) * 52,
}));

const team: readonly RingDot[] = [
  { share: 1000, kind: 'lead' },
  { share: 1000, kind: 'teacher' },
  { share: 1000, kind: 'teacher' },
  { share: 1000, kind: 'teacher' },
  { share: 500, kind: 'support' },
  { share: 1000, kind: 'support' },
];

/** One teacher for each class on the left in grey, a team around one shared roster on the right in colour. */
export function WelcomeFigure() {
  return (
    <svg
      viewBox="0 0 330 130"
      className="block h-auto w-full max-w-md"
      role="img"
      aria-label="Today: each class with one teacher. The design: a team of adults around the students they share."
    >
      {classes.map(({ x, y }) => (
        <g key={`${x} ${y}`}>
          <circle cx={x} cy={y - 8} r="5.6" fill="var(--today)" />
          <line x1={x - 9} x2={x + 9} y1={y + 8} y2={y + 8} stroke="var(--today)" strokeWidth="1.4" />
          <line x1={x - 6} x2={x + 6} y1={y + 13} y2={y + 13} stroke="var(--today)" strokeWidth="1.4" />
        </g>
      ))}
      <path
        d="M146 66h34m-8-7 8 7-8 7"
        fill="none"
        stroke="var(--today)"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <g transform="translate(200 4)">
        {ringLayout(team, 122).map((dot, index) => (
          <Dot key={index} kind={dot.kind} x={dot.x} y={dot.y} radius={dot.radius} hue="var(--design)" />
        ))}
        {Array.from({ length: 19 }, (_, index) => {
          // A sunflower: evenly spread over a disc, however many there are.
          const reach = 20 * Math.sqrt((index + 0.5) / 19);
          const angle = index * 2.39996;
          return (
            <circle
              key={index}
              cx={61 + reach * Math.cos(angle)}
              cy={61 + reach * Math.sin(angle)}
              r="1.9"
              fill="currentColor"
              opacity=".75"
            />
          );
        })}
      </g>
    </svg>
  );
}
