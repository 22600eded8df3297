import { useCallback, type ReactNode } from 'react';
import { barX, ruleX } from '@observablehq/plot';
import { BoundLine } from '../../system/grammar/bound-line.tsx';
import { Deviation } from '../../system/grammar/deviation.tsx';
import { DifferenceLine } from '../../system/grammar/difference-line.tsx';
import { DotMark } from '../../system/grammar/dot-mark.tsx';
import { Hatched } from '../../system/grammar/hatched.tsx';
import { PlotFigure } from '../../system/grammar/plot-figure.tsx';
import type { RingDot } from '../../system/grammar/ring-layout.ts';
import { teamHue } from '../../system/grammar/team-hue.ts';
import { TeamRing } from '../../system/grammar/team-ring.tsx';
import { Waterfall } from '../../system/grammar/waterfall.tsx';
import { Table } from '../../system/table.tsx';

const team: readonly RingDot[] = [
  { share: 1000, kind: 'lead' },
  { share: 1000, kind: 'teacher' },
  { share: 1000, kind: 'teacher' },
  { share: 600, kind: 'teacher' },
  { share: 500, kind: 'support' },
  { share: 1000, kind: 'vacant' },
];

const marks = [
  ['lead', 1000, 'Leads the team'],
  ['teacher', 1000, 'Teaches, full time'],
  ['teacher', 400, 'Teaches, part of the time'],
  ['support', 1000, 'Helps'],
  ['vacant', 1000, 'A post to fill'],
] as const;

const grades = [
  { grade: '6', students: 214 },
  { grade: '7', students: 221 },
  { grade: '8', students: 207 },
] as const;

function Figure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <figure className="m-0 min-w-0">
      <figcaption className="mb-1.5 text-small text-soft">{title}</figcaption>
      {children}
    </figure>
  );
}

/** Each figure of the visual grammar. */
export function StyleFigures() {
  const options = useCallback(
    () => ({
      height: 130,
      marginLeft: 60,
      x: { label: 'Students' },
      y: { type: 'band' as const, label: null, tickFormat: (grade: string) => `Grade ${grade}` },
      marks: [
        barX(grades, { x: 'students', y: 'grade', fill: 'var(--today)', inset: 2 }),
        ruleX([0], { stroke: 'var(--edge)' }),
      ],
    }),
    [],
  );
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Figure title="A team: adults around the students they share">
        <div className="flex flex-wrap items-center gap-4">
          <TeamRing dots={team} students={104} hue={teamHue(0)} size={96} />
          <TeamRing dots={team.slice(0, 4)} students={88} hue={teamHue(1)} />
          <TeamRing dots={team.slice(0, 3)} students={null} hue={teamHue(2)} size={48} />
        </div>
      </Figure>
      <Figure title="Each dot is an adult; its size is the share of time">
        <ul className="flex flex-col gap-1">
          {marks.map(([kind, share, words]) => (
            <li key={words} className="flex items-center gap-2 text-small">
              <DotMark kind={kind} share={share} hue={teamHue(0)} size={18} />
              {words}
            </li>
          ))}
        </ul>
      </Figure>
      <Figure title="How far a team is from the school's share">
        <Deviation label="IEP" away={0.3} reach={1.5} hue={teamHue(0)} />
        <Deviation label="English learner" away={-0.9} reach={1.5} hue={teamHue(0)} />
        <Deviation label="Gifted" away={1.2} reach={1.5} hue={teamHue(0)} />
        <Deviation label="Reading" away={null} reach={1.5} hue={teamHue(0)} />
      </Figure>
      <Figure title="From today to the design; the upright line is a limit">
        <DifferenceLine today={27.4} design={22.1} from={15} to={32} limit={30} label="27.4 to 22.1" />
        <DifferenceLine today={12} design={21} from={0} to={32} label="12 to 21" />
        <DifferenceLine today={null} design={null} from={0} to={32} label="not known" />
      </Figure>
      <Figure title="A search approaches a proved bound: nothing can be below the thin line">
        <BoundLine
          width={240}
          height={64}
          label="2 students from the best possible"
          points={[
            { at: 0, value: 60, bound: 0 },
            { at: 10, value: 31, bound: 4 },
            { at: 22, value: 19, bound: 6 },
            { at: 40, value: 12, bound: 9 },
            { at: 90, value: 11, bound: 9 },
          ]}
        />
      </Figure>
      <Figure title="Not known: never blank, never zero">
        <Hatched title="Planning time is not known">It comes with the timetable.</Hatched>
      </Figure>
      <div className="sm:col-span-2">
        <Figure title="What changes in cost, step by step">
          <Waterfall
            label="Cost against today"
            format={(amount) => `${amount > 0 ? '+' : amount < 0 ? '−' : ''}$${Math.abs(amount)}k`}
            steps={[
              { label: 'Salaries', amount: -96 },
              { label: 'Supplements for roles', amount: 72 },
              { label: 'Benefits', amount: 12, isUnknown: true },
              { label: 'The design against today', amount: -12, isTotal: true },
            ]}
          />
        </Figure>
      </div>
      <div className="sm:col-span-2">
        <PlotFigure
          title="Students by grade"
          label="Bars of students by grade: 214, 221 and 207"
          options={options}
          table={
            <Table
              label="Students by grade"
              columns={[
                { id: 'grade', header: 'Grade', cell: (row) => row.grade, isRowHeader: true },
                { id: 'students', header: 'Students', cell: (row) => row.students, align: 'end' },
              ]}
              rows={grades}
              rowId={(row) => row.grade}
            />
          }
        />
      </div>
    </div>
  );
}
