import { ringLayout } from '../../../system/grammar/ring-layout.ts';
import { FactWords } from '../../parts/fact-words.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { partsOfFramework, type PlacedPart } from './framework-parts.ts';

/** The ten parts as one figure: six features in a ring around the students, on the ground of four conditions. */
export function FrameworkFigure() {
  const { text, facts } = useHub();
  const words = text.framework;
  const parts = partsOfFramework(facts);
  const features = parts.filter(({ kind }) => kind === 'feature');
  const conditions = parts.filter(({ kind }) => kind === 'condition');
  return (
    <figure
      aria-label={words.figure}
      className="break-inside-auto! rounded-card border border-line bg-card p-4 sm:p-8"
    >
      <div className="grid items-center gap-x-8 gap-y-6 md:grid-cols-2 lg:grid-cols-[1fr_auto_1fr]">
        <div className="md:order-first md:col-span-2 lg:order-none lg:col-span-1 lg:col-start-2 lg:row-start-1">
          <FeatureRing count={features.length} centre={words.centre} />
        </div>
        <ol className="space-y-6 lg:col-start-1 lg:row-start-1">
          {features.slice(0, 3).map((each) => (
            <FeatureItem key={each.part.id} {...each} />
          ))}
        </ol>
        <ol start={4} className="space-y-6 lg:col-start-3">
          {features.slice(3).map((each) => (
            <FeatureItem key={each.part.id} {...each} />
          ))}
        </ol>
      </div>
      <p className="mt-8 mb-2 text-small text-soft">{words.ground}</p>
      <ol className="grid gap-2 sm:grid-cols-2 lg:grid-cols-4">
        {conditions.map(({ part, place }) => (
          <li key={part.id} className="whole rounded-control border-t-4 border-sun bg-sunken p-4">
            <PartLink id={part.id} name={part.name} mark={String.fromCodePoint(64 + place)} />
            <p className="mt-1 text-small text-soft">
              <FactWords>{part.summary}</FactWords>
            </p>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function FeatureItem({ part, place }: PlacedPart) {
  return (
    <li className="whole">
      <PartLink id={part.id} name={part.name} mark={String(place)} />
      <p className="mt-1 text-small text-soft">
        <FactWords>{part.summary}</FactWords>
      </p>
    </li>
  );
}

function PartLink({ id, name, mark }: { readonly id: string; readonly name: string; readonly mark: string }) {
  const { href } = useHub();
  return (
    <a
      href={href(addresses.frameworkPart(id))}
      className="flex items-baseline gap-2 font-serif text-head leading-6"
    >
      <span aria-hidden="true" className="font-sans text-small font-semibold text-design">
        {mark}
      </span>
      <span>
        <FactWords>{name}</FactWords>
      </span>
    </a>
  );
}

/** The ring alone, with the numbers of the list beside it. */
function FeatureRing({ count, centre }: { readonly count: number; readonly centre: string }) {
  const size = 260;
  const dots = ringLayout(
    Array.from({ length: count }, () => ({ share: 1000, kind: 'teacher' as const })),
    size,
  );
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" className="mx-auto block w-full max-w-[260px]">
      <circle
        cx={size / 2}
        cy={size / 2}
        r={size / 2 - dots[0]!.radius - 3}
        fill="none"
        stroke="var(--line)"
        strokeWidth={1.5}
      />
      {dots.map(({ x, y, radius }, index) => (
        <g key={index}>
          <circle cx={x} cy={y} r={radius} fill="var(--design)" />
          <text x={x} y={y + 6.5} textAnchor="middle" fontSize={19} fontWeight={650} fill="var(--card)">
            {index + 1}
          </text>
        </g>
      ))}
      <text
        x={size / 2}
        y={size / 2 + 6}
        textAnchor="middle"
        fontSize={17}
        fontWeight={600}
        fill="currentColor"
      >
        {centre}
      </text>
    </svg>
  );
}
