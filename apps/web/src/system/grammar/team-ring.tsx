import { Dot } from './dot.tsx';
import { ringLayout, type RingDot } from './ring-layout.ts';

export interface TeamRingProps {
  readonly dots: readonly RingDot[];
  /** The students they share; null where the number is too small to be told. */
  readonly students: number | null;
  /** A CSS colour, such as `teamHue(0)`. */
  readonly hue: string;
  readonly size?: number;
  /** What a reader of the screen is told; left out, it is made from the numbers. Empty where words beside it say the same. */
  readonly label?: string;
}

function inWords(dots: readonly RingDot[], students: number | null): string {
  const vacant = dots.filter(({ kind }) => kind === 'vacant').length;
  const adults = dots.length - vacant;
  const shared = students === null ? 'fewer than 10' : String(students);
  const missing = vacant === 0 ? '' : `, ${vacant} ${vacant === 1 ? 'post' : 'posts'} to fill`;
  return `${adults} ${adults === 1 ? 'adult shares' : 'adults share'} ${shared} students${missing}`;
}

/** A team as the whole product draws it: its adults in a ring around the number of students they share. */
export function TeamRing({ dots, students, hue, size = 64, label }: TeamRingProps) {
  const words = label ?? inWords(dots, students);
  const text = students === null ? '<10' : students.toLocaleString('en-US');
  const height = size * (text.length > 3 ? 0.2 : text.length > 2 ? 0.23 : 0.27);
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      className="block shrink-0"
      {...(words === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
    >
      {ringLayout(dots, size).map((dot, index) => (
        // The dots of a ring have no other name than their place.
        <Dot key={index} kind={dot.kind} x={dot.x} y={dot.y} radius={dot.radius} hue={hue} />
      ))}
      <text
        x={size / 2}
        y={size / 2 + height * 0.36}
        textAnchor="middle"
        fontSize={height}
        fontWeight={650}
        fill="currentColor"
      >
        {text}
      </text>
    </svg>
  );
}
