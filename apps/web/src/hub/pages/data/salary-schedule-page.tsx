import type { SalarySchedule } from '@staffroom/knowledge';
import type { ReactNode } from 'react';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { RecordLinks } from '../../parts/record-links.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { Term } from '../../parts/term.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub } from '../../site/hub.ts';
import { SalaryChart } from './salary-chart.tsx';
import { writtenAs } from '../../text/locale.ts';

function useDollars(): (amount: number) => string {
  const { locale } = useHub();
  const format = new Intl.NumberFormat(writtenAs[locale], {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
  return (amount) => format.format(amount);
}

function Table({
  label,
  head,
  rows,
}: {
  readonly label: string;
  readonly head: readonly ReactNode[];
  readonly rows: readonly (readonly ReactNode[])[];
}) {
  return (
    <ScrollRegion label={label}>
      <table className="border-collapse text-body">
        <thead>
          <tr className="border-b border-edge text-small text-soft">
            {head.map((cell, index) => (
              // The columns of a printed table have no other name than their place.
              <th
                key={index}
                scope="col"
                className="py-1.5 pr-3 text-right sm:pr-6 font-medium first:text-left"
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className="border-b border-line">
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" className="py-1 pr-3 text-left sm:pr-6 font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={column} className="py-1 pr-3 text-right sm:pr-6 whitespace-nowrap">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="mb-3">{title}</h2>
      {children}
    </section>
  );
}

function Amounts({ schedule }: { readonly schedule: SalarySchedule }) {
  const { text } = useHub();
  const dollars = useDollars();
  const words = text.data.salary;
  return (
    <>
      <Part title={words.chart}>
        <SalaryChart schedule={schedule} />
      </Part>
      <Part title={words.amounts}>
        <Table
          label={words.amounts}
          head={[words.step, ...schedule.lanes.map((lane) => <FactWords key={lane}>{lane}</FactWords>)]}
          rows={schedule.rows.map((row) => [
            row.step,
            ...schedule.lanes.map((lane, index) => {
              const amount = row.values[index];
              return amount === undefined ? <NotKnown key={lane} /> : dollars(amount);
            }),
          ])}
        />
      </Part>
    </>
  );
}

function Shape({ shape }: { readonly shape: NonNullable<SalarySchedule['laneShape']> }) {
  const { text } = useHub();
  const dollars = useDollars();
  const words = text.data.salary;
  return (
    <Part title={words.ends}>
      <Table
        label={words.ends}
        head={[words.lane, words.stepCount, words.from, words.to]}
        rows={shape.map((lane) => [
          <FactWords key={lane.lane}>{lane.lane}</FactWords>,
          lane.steps,
          dollars(lane.min),
          dollars(lane.max),
        ])}
      />
    </Part>
  );
}

function Supplement({
  example,
}: {
  readonly example: NonNullable<SalarySchedule['localSupplementExample']>;
}) {
  const { text, locale } = useHub();
  const number = new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 1 });
  return (
    <Part title={text.data.salary.supplement(example.district)}>
      <Table
        label={text.data.salary.supplement(example.district)}
        head={[text.data.salary.years, <FactWords key="unit">{example.unit}</FactWords>]}
        rows={Object.entries(example.byYearsOnLicence).map(([years, amount]) => [
          years,
          number.format(amount),
        ])}
      />
      <p className="mt-2">
        <SourceNote url={example.sourceUrl} year={example.year} />
      </p>
    </Part>
  );
}

/** One pay table as published; what was not in the copy that was read stays missing. */
export function SalarySchedulePage({ schedule }: { readonly schedule: SalarySchedule }) {
  const { facts, text, href } = useHub();
  const dollars = useDollars();
  const words = text.data.salary;
  const { laneShape, formula, structure, localSupplementExample } = schedule;
  const told: readonly (readonly [string, ReactNode])[] = [
    [
      words.jurisdiction,
      facts.states.find(({ state }) => state === schedule.jurisdiction)?.name ?? schedule.jurisdiction,
    ],
    [words.kind, <FactWords key="kind">{schedule.kind}</FactWords>],
    [words.year, <FactWords key="year">{schedule.year}</FactWords>],
    [words.period, <FactWords key="period">{schedule.period}</FactWords>],
    ...(schedule.laneMeaning === undefined
      ? []
      : [[words.laneMeaning, <FactWords key="lane">{schedule.laneMeaning}</FactWords>] as const]),
    ...(schedule.stepMeaning === undefined
      ? []
      : [[words.stepMeaning, <FactWords key="step">{schedule.stepMeaning}</FactWords>] as const]),
    ...(schedule.citation === undefined ? [] : [[words.citation, schedule.citation] as const]),
  ];
  return (
    <>
      <PageHead title={<FactWords>{schedule.name}</FactWords>}>
        <SourceNote
          url={schedule.sourceUrl}
          year={schedule.year}
          {...(schedule.citation === undefined ? {} : { title: schedule.citation })}
        />
      </PageHead>
      <dl className="grid max-w-3xl gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr]">
        {told.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-soft">
              {label === words.stepMeaning ? <Term id="salary-schedule">{label}</Term> : label}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-3xl text-body text-soft">
        {words.note}: <FactWords>{schedule.note}</FactWords>
      </p>
      {!schedule.complete && (
        <p className="mt-4 max-w-3xl">
          <NotKnown words={words.cut} /> {words.cutWhy}
        </p>
      )}
      {schedule.rows.length > 0 ? (
        <Amounts schedule={schedule} />
      ) : (
        <p className="mt-4">
          <NotKnown words={words.noTable} />
        </p>
      )}
      {laneShape !== undefined && <Shape shape={laneShape} />}
      {formula !== undefined && (
        <Part title={words.formula}>
          <p className="max-w-3xl">
            {words.newHireBase}: {dollars(formula.newHireBase)}. <FactWords>{formula.text}</FactWords>
          </p>
        </Part>
      )}
      {structure !== undefined && (
        <Part title={words.structure}>
          <ul className="max-w-3xl list-disc pl-5">
            <li>
              <FactWords>{structure.steps}</FactWords>
            </li>
            <li>
              {words.longevity}: {structure.longevitiesAfterYears.join(', ')}
            </li>
            <li>
              <FactWords>{structure.differentials}</FactWords>
            </li>
          </ul>
        </Part>
      )}
      {localSupplementExample !== undefined && <Supplement example={localSupplementExample} />}
      <p className="mt-8">
        <a href={href(addresses.salarySchedules())}>{words.back}</a>
      </p>
      <div className="mt-10 border-t border-line pt-4">
        <RecordLinks kind="salarySchedule" id={schedule.id} />
      </div>
    </>
  );
}
