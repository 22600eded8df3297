import { useState } from 'react';
import type { SweepCase } from '@staffroom/contract';
import { countOf, differenceWords } from '@staffroom/exchange/browser';
import { optionalModelById } from '@staffroom/knowledge';
import { Button } from '../../system/button.tsx';
import { Link } from '../../system/link.tsx';
import { paths } from '../../workspace/paths.ts';
import { measureValue } from '../compare/measure-scale.ts';
import { parameterLabel } from '../compare/sweep-results.tsx';
import { pointText, type SweepAxis } from '../compare/sweep-points.ts';
import { modelAddress } from '../model/model-search.ts';
import { standing, type SweepTable } from './district-table.ts';
import { bestOf, caseMeasure, cellValue, columnSummary, type CellKind } from './sweep-cells.ts';

/** Rows drawn at once; more are asked for. */
const rowsAtOnce = 100;

const box = 'border border-line px-2 py-1.5';

/** A value as the table shows it: a figure in its unit, or a change with its sign. */
function cellText(value: number, axis: SweepAxis, kind: CellKind, size: number): string {
  return kind === 'figure' ? measureValue(value, axis.unit) : differenceWords(value, axis.unit, size);
}

interface HeatCellProps {
  readonly each: SweepCase | null;
  readonly axis: SweepAxis;
  readonly kind: CellKind;
  /** What all cases show, for the depth of the colour. */
  readonly all: readonly number[];
  readonly isBest: boolean;
  /** Where the school is designed by this model. */
  readonly href: string;
}

function HeatCell({ each, axis, kind, all, isBest, href }: HeatCellProps) {
  if (each === null) return <td className={`${box} text-center text-soft`}>–</td>;
  if (each.state === 'waiting')
    return <td className={`${box} text-center text-small text-today-text`}>waits</td>;
  if (each.state === 'failed') {
    const isRefused = each.failure?.code === 'request';
    return (
      <td
        className={`${box} text-center text-small ${isRefused ? 'text-soft' : 'text-bad'}`}
        title={each.failure?.message}
      >
        {isRefused ? 'not for this school' : 'failed'}
      </td>
    );
  }
  const value = cellValue(each, axis.id, kind);
  if (value === null)
    return (
      <td className={`hatched ${box} text-center`}>
        <span className="rounded-[3px] bg-card px-1 text-small text-soft">not known</span>
      </td>
    );
  const measure = caseMeasure(each, axis.id);
  const size = Math.max(Math.abs(measure?.baseline ?? 0), Math.abs(measure?.design ?? 0));
  const good = standing(value, all, axis.better);
  return (
    <td
      className={`${box} text-right`}
      style={{
        background:
          good === null
            ? undefined
            : `color-mix(in srgb, var(--design) ${Math.round(good * 42)}%, var(--card))`,
      }}
    >
      <Link href={href} tone="plain" className={isBest ? 'font-semibold' : ''}>
        {isBest && <span aria-hidden="true">● </span>}
        {cellText(value, axis, kind, size)}
        {isBest && <span className="hidden-text">, best of this school</span>}
      </Link>
    </td>
  );
}

export interface SweepHeatProps {
  readonly districtId: string;
  readonly table: SweepTable;
  readonly axis: SweepAxis;
  readonly kind: CellKind;
}

/** A sweep as a table of schools by models: deeper colour is better, the best of each school is marked. */
export function SweepHeat({ districtId, table, axis, kind }: SweepHeatProps) {
  const [count, setCount] = useState(rowsAtOnce);
  const all = table.rows.flatMap(({ cells }) =>
    cells.flatMap((each) => cellValue(each, axis.id, kind) ?? []),
  );
  const summaries = table.columns.map((_, index) =>
    columnSummary(
      table.rows.map(({ cells }) => cells[index] ?? null),
      axis.id,
      kind,
      axis.better,
    ),
  );
  const size = Math.max(0, ...all.map(Math.abs));
  const stickyHead = 'sticky left-0 z-10 bg-card px-3 text-left';
  return (
    <>
      <div
        className="relative overflow-x-auto rounded-card border border-line bg-card"
        tabIndex={0}
        role="group"
        aria-label="Results by school"
      >
        <table
          className="w-full border-collapse text-small"
          style={{ minWidth: 160 + table.columns.length * 110 }}
        >
          <thead>
            <tr className="align-bottom">
              <th scope="col" className={`${stickyHead} py-2 font-medium text-soft`}>
                School
              </th>
              {table.columns.map((column) => (
                <th key={column.key} scope="col" className="px-2 py-2 text-right font-medium">
                  {optionalModelById(column.modelId)?.name ?? column.modelId}
                  <span className="block font-normal text-soft">
                    {pointText(column.point, parameterLabel)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="border-t-2 border-b-2 border-line">
              <th scope="row" className={`${stickyHead} py-2 font-medium`}>
                All schools
                <span className="block font-normal text-soft">median</span>
              </th>
              {summaries.map((summary, index) => (
                <td key={table.columns[index]?.key ?? index} className="px-2 py-2 text-right">
                  {summary.median === null ? (
                    <span className="text-soft">not known</span>
                  ) : (
                    <>
                      <strong className="font-semibold">{cellText(summary.median, axis, kind, size)}</strong>
                      <span className="block text-soft">
                        better than today in {summary.better} of {summary.known}
                      </span>
                    </>
                  )}
                </td>
              ))}
            </tr>
            {table.rows.slice(0, count).map((row) => {
              const best = bestOf(
                row.cells.map((each) => cellValue(each, axis.id, kind)),
                axis.better,
              );
              return (
                <tr key={row.schoolId}>
                  <th scope="row" className={`${stickyHead} border-t border-line py-1.5 font-normal`}>
                    <Link href={paths.school(districtId, row.schoolId, 'compare')} tone="plain">
                      {row.schoolName}
                    </Link>
                  </th>
                  {row.cells.map((each, index) => (
                    <HeatCell
                      key={table.columns[index]?.key ?? index}
                      each={each}
                      axis={axis}
                      kind={kind}
                      all={all}
                      isBest={best !== null && cellValue(each, axis.id, kind) === best}
                      href={modelAddress(paths.school(districtId, row.schoolId, 'model'), {
                        modelId: table.columns[index]?.modelId ?? null,
                      })}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {table.rows.length > count && (
        <Button className="mt-3" onPress={() => setCount(count + rowsAtOnce)}>
          {`Show more of ${countOf(table.rows.length, 'school', 'schools')}`}
        </Button>
      )}
    </>
  );
}
