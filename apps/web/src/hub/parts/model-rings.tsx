import type { Model } from '@staffroom/knowledge';
import { Dot } from '../../system/grammar/dot.tsx';
import { ringLayout, type PlacedDot } from '../../system/grammar/ring-layout.ts';
import { useHub } from '../site/hub.ts';
import { roleKind } from '../pages/roles/role-kind.ts';
import { teamReading, type TeamMark } from './team-reading.ts';
import { writtenAs } from '../text/locale.ts';

interface TeamDots {
  /** Those of the smallest team. */
  readonly sure: readonly TeamMark[];
  /** Those whom the largest team has more. */
  readonly perhaps: readonly TeamMark[];
}

/** The adults of one team by a model's published size; null where no source gives one. */
export function teamDots({ id, typicalTeamSize }: Pick<Model, 'id' | 'typicalTeamSize'>): TeamDots | null {
  if (typicalTeamSize === null) return null;
  const { among, beside, rest } = teamReading(id);
  const { min, max } = typicalTeamSize;
  const others = (count: number): readonly TeamMark[] => Array.from({ length: count }, () => rest);
  return {
    sure: [...beside, ...among.slice(0, min), ...others(Math.max(0, min - among.length))],
    perhaps: others(max - min),
  };
}

function Perhaps({ dot, hue }: { readonly dot: PlacedDot; readonly hue: string }) {
  return (
    <circle
      cx={dot.x}
      cy={dot.y}
      r={dot.radius - 0.6}
      fill={hue}
      fillOpacity={0.08}
      stroke={hue}
      strokeWidth={1.1}
      strokeDasharray="1.6 2.2"
    />
  );
}

export interface ModelRingsProps {
  readonly model: Pick<Model, 'id' | 'typicalTeamSize' | 'typicalSharedRoster' | 'modelType'> &
    Partial<Pick<Model, 'roles'>>;
  readonly size?: number;
}

/** One mark for each role, on a hatched band: who is on a team is known, but not how many. */
function RolesOnBand({
  roleIds,
  size,
  hue,
}: {
  readonly roleIds: readonly string[];
  readonly size: number;
  readonly hue: string;
}) {
  const { facts } = useHub();
  const kinds = facts.roles.roles.filter(({ id }) => roleIds.includes(id)).map(roleKind);
  return (
    <>
      <span className="hatched absolute inset-[4%] rounded-full border border-dashed border-edge">
        <span className="absolute inset-[20%] rounded-full border border-dashed border-edge bg-card" />
      </span>
      <svg
        width={size}
        height={size}
        viewBox={`0 0 ${size} ${size}`}
        aria-hidden="true"
        className="absolute inset-0"
      >
        {ringLayout(
          kinds.map((kind) => ({ kind, share: 1000 })),
          size,
        ).map((dot, index) => (
          <g key={index}>
            <circle cx={dot.x} cy={dot.y} r={dot.radius * 0.72 + 3.4} fill="var(--card)" />
            <Dot kind={dot.kind} x={dot.x} y={dot.y} radius={dot.radius * 0.72} hue={hue} />
          </g>
        ))}
      </svg>
    </>
  );
}

/**
 * A team as the sources describe it: its adults in a ring around the students they share. Where a range is given, the adults of
 * the smallest team are drawn, those of the largest dotted. What no source gives is hatched: where the size of a team is not
 * known, its roles have one mark each.
 */
export function ModelRings({ model, size = 112 }: ModelRingsProps) {
  const { locale, text, fact } = useHub();
  const words = text.models.ring;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const dots = teamDots(model);
  const { typicalTeamSize: team, typicalSharedRoster: roster } = model;
  const hue = model.modelType === 'baseline' ? 'var(--today)' : 'var(--design)';
  const label = [
    team === null
      ? words.sizeUnknown
      : words.size(number.format(team.min), number.format(team.max), fact(team.unit).text),
    roster === null
      ? words.rosterUnknown
      : words.roster(number.format(roster.min), number.format(roster.max), fact(roster.unit).text),
  ].join('; ');
  const students =
    roster === null
      ? null
      : roster.min === roster.max
        ? number.format(roster.min)
        : `${number.format(roster.min)}–${number.format(roster.max)}`;
  const letters = students?.length ?? 0;
  // Between marks on a band there is less room than between marks alone.
  const height = size * (letters > 6 ? 0.1 : letters > 5 ? 0.12 : 0.18);
  return (
    <span
      role="img"
      aria-label={label}
      className="relative grid shrink-0 place-items-center"
      style={{ width: size, height: size }}
    >
      {dots === null ? (
        <RolesOnBand roleIds={model.roles ?? []} size={size} hue={hue} />
      ) : (
        <svg
          width={size}
          height={size}
          viewBox={`0 0 ${size} ${size}`}
          aria-hidden="true"
          className="absolute inset-0"
        >
          {ringLayout(
            [...dots.sure, ...dots.perhaps].map((kind) => ({ kind, share: 1000 })),
            size,
          ).map((dot, index) =>
            index < dots.sure.length ? (
              <Dot key={index} kind={dot.kind} x={dot.x} y={dot.y} radius={dot.radius} hue={hue} />
            ) : (
              <Perhaps key={index} dot={dot} hue={hue} />
            ),
          )}
        </svg>
      )}
      {students === null ? (
        <span
          aria-hidden="true"
          className="hatched relative size-[30%] rounded-full border border-dashed border-edge"
        />
      ) : (
        <span aria-hidden="true" className="relative font-semibold tabular-nums" style={{ fontSize: height }}>
          {students}
        </span>
      )}
    </span>
  );
}
