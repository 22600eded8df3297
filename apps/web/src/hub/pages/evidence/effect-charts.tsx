import type { Finding } from '@staffroom/knowledge';
import type { ReactNode } from 'react';
import { FactWords } from '../../parts/fact-words.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { effectPicture, placeOn, type EffectAxis } from './effect-axes.ts';
import { EffectMark } from './effect-mark.tsx';
import { EffectWords, outcomeName, sharedUnit } from './effect-words.tsx';
import { writtenAs } from '../../text/locale.ts';

const rowGrid =
  'whole grid gap-x-5 md:grid-cols-[minmax(0,16rem)_minmax(0,1fr)_minmax(0,14rem)] print:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_minmax(0,11rem)]';
/** Where there is room, a row of the picture is as high as its words; below that it stands under them. */
const track = 'relative h-7 px-3 md:h-full md:min-h-11 print:h-full print:min-h-9';

/** The name of a finding in a chart: model, outcome and year, and the way to its page. */
function RowName({ finding }: { readonly finding: Finding }) {
  const { facts, text, href } = useHub();
  const model = facts.models.models.find(({ id }) => id === finding.modelId);
  return (
    <span className="block min-w-0 self-center py-1.5 text-small leading-snug">
      <a href={href(addresses.finding(finding.id))}>
        {outcomeName(finding.outcome, text.evidence.outcomes)}, {finding.year}
      </a>
      <span className="block text-soft">
        {model === undefined ? text.evidence.acrossModels : <FactWords>{model.name}</FactWords>}
      </span>
    </span>
  );
}

function Row({
  listId,
  finding,
  children,
}: {
  readonly listId: string;
  readonly finding: Finding;
  readonly children: ReactNode;
}) {
  return (
    <li data-shows={listId} data-item={finding.id} className={`${rowGrid} border-t border-line`}>
      <RowName finding={finding} />
      {children}
    </li>
  );
}

function Ticks({ axis }: { readonly axis: Pick<EffectAxis, 'min' | 'max' | 'ticks'> }) {
  const { locale } = useHub();
  const number = new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 3 });
  return (
    <div className={rowGrid} aria-hidden="true">
      <span className="hidden md:block print:block" />
      <div className="px-3">
        <svg width="100%" height="18" className="block overflow-visible">
          {axis.ticks.map((tick) => (
            <text
              key={tick}
              x={`${placeOn(axis, tick)}%`}
              y="13"
              textAnchor="middle"
              fontSize="11.5"
              fontWeight={tick === 0 ? 650 : 400}
              fill={tick === 0 ? 'var(--ink)' : 'var(--soft)'}
            >
              {number.format(tick).replace('-', '−')}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

function Gridlines({ axis }: { readonly axis: Pick<EffectAxis, 'min' | 'max' | 'ticks'> }) {
  return axis.ticks.map((tick) => (
    <line
      key={tick}
      x1={`${placeOn(axis, tick)}%`}
      x2={`${placeOn(axis, tick)}%`}
      y1="0"
      y2="100%"
      stroke={tick === 0 ? 'var(--ink)' : 'var(--line)'}
      strokeWidth={tick === 0 ? 1.5 : 1}
    />
  ));
}

function AxisChart({ axis, listId }: { readonly axis: EffectAxis; readonly listId: string }) {
  const { text, fact } = useHub();
  return (
    <section className="mt-8" data-group={listId}>
      <h3>{text.evidence.axisLabel(sharedUnit(axis.findings, fact))}</h3>
      <Ticks axis={axis} />
      <ul>
        {axis.findings.map((finding) => (
          <Row key={finding.id} listId={listId} finding={finding}>
            <div className={track}>
              <div className="absolute inset-x-3 inset-y-0">
                <svg width="100%" height="100%" className="block overflow-visible" aria-hidden="true">
                  <Gridlines axis={axis} />
                  {finding.effectRange !== undefined && (
                    <line
                      x1={`${placeOn(axis, finding.effectRange.min)}%`}
                      x2={`${placeOn(axis, finding.effectRange.max)}%`}
                      y1="50%"
                      y2="50%"
                      stroke="var(--design)"
                      strokeWidth="3"
                      strokeLinecap="round"
                      opacity="0.45"
                    />
                  )}
                  {/* A mark is drawn around its own origin; the nested picture puts that at its place on the axis. */}
                  <svg x={`${placeOn(axis, finding.effect ?? 0)}%`} y="50%" overflow="visible">
                    <EffectMark finding={finding} />
                  </svg>
                </svg>
              </div>
            </div>
            <p className="self-center py-1.5 text-small">
              <EffectWords finding={finding} />
            </p>
          </Row>
        ))}
      </ul>
    </section>
  );
}

const plainAxis = { min: -1, max: 1, ticks: [0] } as const;

/** Findings without a size on a line that has a zero and two sides only. */
function SideChart({
  title,
  lead,
  findings,
  listId,
}: {
  readonly title: string;
  readonly lead: string;
  readonly findings: readonly Finding[];
  readonly listId: string;
}) {
  const { text } = useHub();
  if (findings.length === 0) return null;
  return (
    <section className="mt-10" data-group={listId}>
      <h3>{title}</h3>
      <p className="text-small text-soft">{lead}</p>
      <div className={`${rowGrid} pt-1 text-tiny text-soft`} aria-hidden="true">
        <span className="hidden md:block print:block" />
        <span className="flex justify-between px-3">
          <span>← {text.evidence.lower}</span>
          <span className="font-semibold text-ink">0</span>
          <span>{text.evidence.higher} →</span>
        </span>
      </div>
      <ul>
        {findings.map((finding) => (
          <Row key={finding.id} listId={listId} finding={finding}>
            <div className={track}>
              <div className="absolute inset-x-3 inset-y-0">
                <svg width="100%" height="100%" className="block overflow-visible" aria-hidden="true">
                  <Gridlines axis={plainAxis} />
                  <svg x="50%" y="50%" overflow="visible">
                    {finding.effect !== null && <EffectMark finding={finding} />}
                  </svg>
                </svg>
              </div>
              {finding.effect === null && <SideHatch direction={finding.direction} />}
            </div>
            <p className="self-center py-1.5 text-small">
              {text.evidence.directions[finding.direction]}: <FactWords>{finding.summary}</FactWords>
            </p>
          </Row>
        ))}
      </ul>
    </section>
  );
}

/** The side on which an effect lies whose size is not known. */
function SideHatch({ direction }: { readonly direction: Finding['direction'] }) {
  const side =
    direction === 'increase'
      ? 'left-1/2 right-3'
      : direction === 'decrease'
        ? 'left-3 right-1/2'
        : 'inset-x-1/4';
  return (
    <span
      aria-hidden="true"
      className={`hatched absolute top-1/2 h-3.5 -translate-y-1/2 rounded-[3px] border border-dashed border-edge ${side}`}
    />
  );
}

/** Every finding that reports an effect, on an axis with those of its unit; beside them nothing found and no size known. */
export function EffectCharts({ listId }: { readonly listId: string }) {
  const { facts, text } = useHub();
  const words = text.evidence;
  const { axes, noDifference, withoutSize, alone } = effectPicture(facts.evidence.findings);
  return (
    <>
      {axes.map((axis) => (
        <AxisChart key={axis.unit} axis={axis} listId={listId} />
      ))}
      <SideChart title={words.noSizeTitle} lead={words.noSizeLead} findings={noDifference} listId={listId} />
      <SideChart
        title={words.directionTitle}
        lead={words.directionLead}
        findings={withoutSize}
        listId={listId}
      />
      <section className="mt-10" data-group={listId}>
        <h3>{words.aloneTitle}</h3>
        <p className="text-small text-soft">{words.aloneLead}</p>
        <ul className="mt-1">
          {alone.map((finding) => (
            <Row key={finding.id} listId={listId} finding={finding}>
              <p className="self-center py-1.5 text-small md:col-span-2 print:col-span-2">
                <EffectWords finding={finding} />
              </p>
            </Row>
          ))}
        </ul>
      </section>
    </>
  );
}
