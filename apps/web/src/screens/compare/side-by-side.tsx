import { useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import type { Design } from '@staffroom/contract';
import { countOf, differenceWords, unitText, verdictOf } from '@staffroom/exchange/browser';
import { Button } from '../../system/button.tsx';
import { Checkbox } from '../../system/checkbox.tsx';
import { DifferenceLine } from '../../system/grammar/difference-line.tsx';
import { teamHue } from '../../system/grammar/team-hue.ts';
import { TeamRing } from '../../system/grammar/team-ring.tsx';
import { Link } from '../../system/link.tsx';
import { Pill } from '../../system/pill.tsx';
import { Popover } from '../../system/popover.tsx';
import { paths } from '../../workspace/paths.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { sharedDots } from '../share/shared-dots.ts';
import { DesignMenu } from './design-menu.tsx';
import { measureScale, measureValue } from './measure-scale.ts';
import { measureTable, sortedBy, usualChoice, type MeasureRow } from './scenario-table.ts';

const mostBeside = 4;
const mostRings = 12;

export interface SideBySideProps {
  readonly districtId: string;
  readonly schoolId: string;
  readonly designs: readonly Design[];
}

function Cell({
  row,
  design,
  scale,
}: {
  readonly row: MeasureRow;
  readonly design: Design;
  readonly scale: ReturnType<typeof measureScale>;
}) {
  const value = row.values[design.id] ?? null;
  if (value === null) {
    return (
      <span className="hatched inline-block w-full rounded-control border border-dashed border-edge px-2 py-1 text-center">
        <span className="rounded-[3px] bg-card px-1 text-small text-soft">not evaluated</span>
      </span>
    );
  }
  const difference = row.baseline === null ? null : value - row.baseline;
  const verdict = verdictOf({ difference, better: row.better });
  return (
    <>
      <span className="flex items-baseline justify-between gap-2">
        <strong className="font-semibold">{measureValue(value, row.unit)}</strong>
        {row.best.includes(design.id) && <Pill tone="good">best</Pill>}
      </span>
      <DifferenceLine today={row.baseline} design={value} {...scale} />
      <span className="text-small text-soft">
        {difference === null
          ? ''
          : `${differenceWords(difference, row.unit, Math.max(Math.abs(value), Math.abs(row.baseline ?? 0)))}${verdict === null ? '' : `, ${verdict}`}`}
      </span>
    </>
  );
}

/** Designs by columns beside today, measures by rows; sorted by any measure. */
export function SideBySide({ districtId, schoolId, designs }: SideBySideProps) {
  const { studio } = useWorkspace();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [sortRule, setSortRule] = useState<string | null>(null);
  const shown =
    chosen === null ? usualChoice(designs, mostBeside) : designs.filter(({ id }) => chosen.includes(id));
  const table = measureTable(shown);
  const columns = sortedBy(shown, table.find(({ rule }) => rule === sortRule) ?? null);
  const overviews = useQueries({
    queries: columns.map((design) =>
      studio.designs.overview.queryOptions({ input: { districtId, schoolId, designId: design.id } }),
    ),
  });
  const rows = table.filter(({ rule }) => !hidden.includes(rule));
  return (
    <div>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <Popover
          label="Designs to compare"
          trigger={<Button icon="copy">{countOf(shown.length, 'design', 'designs')}</Button>}
          placement="bottom start"
        >
          <div className="flex flex-col gap-2.5">
            <p className="text-small text-soft">Up to {mostBeside}, beside today.</p>
            {designs.map((design) => {
              const ids = shown.map(({ id }) => String(id));
              const isChosen = ids.includes(design.id);
              return (
                <Checkbox
                  key={design.id}
                  isSelected={isChosen}
                  isDisabled={!isChosen && ids.length >= mostBeside}
                  onChange={(next) =>
                    setChosen(next ? [...ids, design.id] : ids.filter((id) => id !== design.id))
                  }
                  description={`${design.modelName}${design.isScenario ? ' · kept' : ''}`}
                >
                  {design.name}
                </Checkbox>
              );
            })}
          </div>
        </Popover>
        <Popover
          label="Measures to show"
          trigger={<Button icon="filter">{countOf(rows.length, 'measure', 'measures')}</Button>}
          placement="bottom start"
        >
          <div className="flex flex-col gap-2.5">
            {table.map(({ rule, label }) => (
              <Checkbox
                key={rule}
                isSelected={!hidden.includes(rule)}
                onChange={(next) => setHidden(next ? hidden.filter((id) => id !== rule) : [...hidden, rule])}
              >
                {label}
              </Checkbox>
            ))}
          </div>
        </Popover>
        {sortRule !== null && (
          <Button tone="quiet" icon="close" onPress={() => setSortRule(null)}>
            Not sorted
          </Button>
        )}
      </div>
      <div
        className="relative overflow-x-auto rounded-card border border-line bg-card"
        tabIndex={0}
        role="group"
        aria-label="Designs side by side"
        style={{ maxWidth: 340 + columns.length * 340 }}
      >
        <table className="border-collapse" style={{ width: '100%', minWidth: 220 + columns.length * 196 }}>
          <thead>
            <tr className="align-top">
              <th
                scope="col"
                className="sticky left-0 z-10 w-32 bg-card px-3 py-3 sm:w-56 sm:px-4 text-left text-small font-medium text-soft"
              >
                Measure
              </th>
              <th scope="col" className="w-20 px-2 py-3 text-right text-today-text sm:w-24 sm:px-3">
                Today
                <span className="block text-small font-normal max-sm:hidden">one teacher, one class</span>
              </th>
              {columns.map((design, index) => {
                const plan = overviews[index]?.data;
                return (
                  <th key={design.id} scope="col" className="min-w-48 px-4 py-3 text-left font-normal">
                    <span className="flex items-start justify-between gap-2">
                      <Link
                        href={paths.design(districtId, schoolId, design.id, 'teams')}
                        tone="plain"
                        className="font-serif text-read font-semibold"
                      >
                        {design.name}
                      </Link>
                      <DesignMenu
                        districtId={districtId}
                        design={design}
                        names={designs.map(({ name }) => name)}
                      />
                    </span>
                    <span className="block text-small text-soft">
                      {design.modelName}
                      {design.isScenario && ', kept'}
                      {design.seq > 0 && `, ${countOf(design.seq, 'decision', 'decisions')} by hand`}
                    </span>
                    <span className="mt-2 flex flex-wrap gap-1">
                      {plan?.teams.slice(0, mostRings).map((team, place) => (
                        <TeamRing
                          key={team.id}
                          dots={sharedDots(team)}
                          students={team.studentCount}
                          hue={teamHue(place)}
                          size={40}
                          label=""
                        />
                      ))}
                    </span>
                    <span className="text-small text-soft">
                      {countOf(design.teamCount ?? 0, 'team', 'teams')}
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const scale = measureScale(row.unit, [
                row.baseline,
                ...columns.map(({ id }) => row.values[id] ?? null),
              ]);
              return (
                <tr key={row.rule} className="whole border-t border-line align-top">
                  <th
                    scope="row"
                    className="sticky left-0 z-10 bg-card px-3 py-2.5 text-left font-normal sm:px-4"
                  >
                    <button
                      type="button"
                      className="cursor-pointer text-left hover:underline"
                      onClick={() => setSortRule(row.rule)}
                      disabled={row.better === null}
                    >
                      {row.label}
                      {sortRule === row.rule && (
                        <span className="text-small text-soft"> (sorted, best first)</span>
                      )}
                    </button>
                    <span className="block text-small text-soft">{unitText(row)}</span>
                  </th>
                  <td className="px-3 py-2.5 text-right text-today-text">
                    {measureValue(row.baseline, row.unit)}
                  </td>
                  {columns.map((design) => (
                    <td key={design.id} className="px-4 py-2.5">
                      <Cell row={row} design={design} scale={scale} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-small text-soft">Press a measure to sort the designs by it.</p>
    </div>
  );
}
