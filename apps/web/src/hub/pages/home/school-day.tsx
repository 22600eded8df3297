import { useState, type ReactNode } from 'react';
import type { Locale } from '@staffroom/contract';
import { DotMark } from '../../../system/grammar/dot-mark.tsx';
import type { RingDot } from '../../../system/grammar/ring-layout.ts';
import { teamHue } from '../../../system/grammar/team-hue.ts';
import { TeamRing } from '../../../system/grammar/team-ring.tsx';
import { home as english } from '../../text/en/home.ts';
import { home as spanish } from '../../text/es/home.ts';
import { DayCells, StudentDot } from './day-cells.tsx';
import { ChoiceRow } from './day-controls.tsx';
import { DaySays } from './day-says.tsx';
import { daySceneOf, groupings, type AdultRow, type ClassRow, type DayChoices } from './day-scene.ts';
import type { ExampleAdult, ExampleDay, ExampleTeam } from './example-day.ts';
import { writtenAs } from '../../text/locale.ts';

export interface SchoolDayProps {
  readonly locale: Locale;
  readonly day: ExampleDay['day'];
  readonly teams: readonly ExampleTeam[];
  /** The team that is shown first, by its place. */
  readonly first: number;
  /** The adult who is out at first, by letter. */
  readonly firstOut: string | null;
  /** The names of the roles on the teams, by id. */
  readonly roleNames: Readonly<Record<string, string>>;
}

const texts: Readonly<Record<Locale, (typeof english)['day']>> = { en: english.day, es: spanish.day };
const todayHue = 'var(--today)';

/** One day of a grade's students, in the classes of today and with the team of the design, to be played with. */
export function SchoolDay({ locale, day, teams, first, firstOut, roleNames }: SchoolDayProps) {
  const text = texts[locale];
  const [place, setPlace] = useState(first);
  const [choices, setChoices] = useState<DayChoices>({ out: firstOut, grouping: 'even', student: null });
  const team = teams[place];
  if (team === undefined) return null;
  const scene = daySceneOf(day, team, choices);
  const hue = teamHue(place);
  const format = new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 2 });
  const number = (value: number): string => format.format(value);
  const percent = (thousandths: number): string =>
    new Intl.NumberFormat(writtenAs[locale], { style: 'percent' }).format(thousandths / 1000);
  const periods = day.periods.filter(({ kind }) => kind !== 'other');
  const head = (who: string) => <DayHead periods={periods} who={who} text={text} />;

  return (
    <div>
      <div className="screen-only grid gap-x-8 gap-y-4 border-b border-line pb-5 sm:grid-cols-2 lg:grid-cols-[auto_1fr_auto] noscript:hidden">
        <ChoiceRow
          name="day-grade"
          title={text.team}
          choices={teams.map(({ grade }, index) => ({ value: String(index), label: grade }))}
          value={String(place)}
          onChoose={(value) => {
            setPlace(Number(value));
            setChoices({ ...choices, out: null, student: null });
          }}
        />
        <ChoiceRow
          name="day-out"
          title={text.out}
          choices={[
            { value: '', label: text.nobody },
            ...team.adults
              .filter(({ share, teachesClass }) => share > 0 || teachesClass !== null)
              .map(({ letter }) => ({ value: letter, label: letter })),
          ]}
          value={choices.out ?? ''}
          onChoose={(value) => setChoices({ ...choices, out: value === '' ? null : value })}
        />
        <ChoiceRow
          name="day-grouping"
          title={text.grouping}
          choices={groupings.map((value) => ({ value, label: text.groupings[value] }))}
          value={choices.grouping}
          onChoose={(grouping) => setChoices({ ...choices, grouping })}
        />
        <label className="block sm:col-span-2 lg:col-span-3">
          <span className="mr-3 text-small text-soft">
            {text.follow}:{' '}
            <strong className="font-semibold text-ink">
              {choices.student === null ? text.noStudent : text.student(choices.student)}
            </strong>
          </span>
          <input
            type="range"
            min={0}
            max={team.students}
            value={choices.student ?? 0}
            aria-valuetext={choices.student === null ? text.noStudent : text.student(choices.student)}
            onChange={({ target }) =>
              setChoices({ ...choices, student: target.value === '0' ? null : Number(target.value) })
            }
            className="mt-1 block w-full max-w-xl accent-(--act)"
          />
        </label>
      </div>

      <section className="whole mt-6">
        <h3 className="font-serif text-head text-today-text">{text.today}</h3>
        <table className="mt-2 w-full table-fixed border-collapse">
          <caption className="hidden-text">{text.todayTable}</caption>
          {head(text.whoToday)}
          <tbody>
            {scene.today.map((row) => (
              <tr key={row.place}>
                <ClassHead row={row} text={text} />
                <DayCells
                  cells={row.cells}
                  text={text}
                  hue={todayHue}
                  isTogether={false}
                  percent={percent}
                  number={number}
                />
              </tr>
            ))}
          </tbody>
        </table>
        <DaySays of="today" {...{ text, team, scene, choices, number }} />
      </section>

      <section className="whole mt-8 border-t border-line pt-6">
        <div className="flex items-center gap-4">
          <span className="shrink-0" style={{ color: 'var(--ink)' }}>
            <TeamRing
              dots={ringDots(team, choices.out)}
              students={team.students}
              hue={hue}
              size={84}
              label=""
            />
          </span>
          <h3 className="font-serif text-head">
            {text.teamOf(text.gradeName(team.grade), number(team.students))}
          </h3>
        </div>
        <table className="mt-2 w-full table-fixed border-collapse">
          <caption className="hidden-text">{text.teamTable}</caption>
          {head(text.whoTeam)}
          <tbody>
            {scene.team.map((row) => (
              <tr key={row.adult.letter}>
                <AdultHead row={row} hue={hue} text={text} roleNames={roleNames} />
                <DayCells
                  cells={row.cells}
                  text={text}
                  hue={hue}
                  isTogether
                  percent={percent}
                  number={number}
                />
              </tr>
            ))}
          </tbody>
        </table>
        <DaySays of="team" {...{ text, team, scene, choices, number }} />
      </section>

      <DayLegend hue={hue} text={text} />
    </div>
  );
}

function ringDots(team: ExampleTeam, out: string | null): readonly RingDot[] {
  return team.adults
    .filter(({ share }) => share > 0)
    .map((adult) => ({ share: adult.share, kind: adult.letter === out ? 'vacant' : dotKind(adult) }));
}

function dotKind({ isLead, isTeacher }: ExampleAdult): RingDot['kind'] {
  return isLead ? 'lead' : isTeacher ? 'teacher' : 'support';
}

function DayHead({
  periods,
  who,
  text,
}: {
  readonly periods: ExampleDay['day']['periods'];
  readonly who: string;
  readonly text: (typeof english)['day'];
}) {
  return (
    <thead className="text-tiny text-soft">
      <tr>
        <th scope="col" className="w-[27%] text-left font-normal sm:w-60">
          <span className="hidden-text">{who}</span>
        </th>
        {periods.map(({ id, start, kind }) => (
          <th key={id} scope="col" className="px-0.5 pb-0.5 text-left font-normal whitespace-nowrap">
            {kind === 'lunch' ? (
              <span className="hidden-text">{text.lunchLong}</span>
            ) : (
              <>
                <span className="hidden-text">{text.period} </span>
                {id}
                <span className="ml-1.5 hidden md:inline">{clock(start)}</span>
              </>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Minutes after midnight as on a bell schedule. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function RowHead({
  mark,
  title,
  children,
}: {
  readonly mark: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <th scope="row" className="py-1 pr-2 text-left align-middle font-normal">
      <span className="flex items-center gap-2">
        <span className="hidden sm:block">{mark}</span>
        <span className="min-w-0">
          <span className="block text-small font-semibold">{title}</span>
          <span className="hidden text-tiny text-soft sm:block">{children}</span>
        </span>
      </span>
    </th>
  );
}

function ClassHead({ row, text }: { readonly row: ClassRow; readonly text: (typeof english)['day'] }) {
  const { teacher, joining } = row;
  return (
    <RowHead
      mark={
        <DotMark
          share={1000}
          kind={teacher === null || row.isTeacherOut ? 'vacant' : 'teacher'}
          hue={todayHue}
          size={18}
        />
      }
      title={teacher === null ? text.class(row.place) : `${text.class(row.place)} · ${teacher.letter}`}
    >
      {teacher === null ? text.noHolder : yearsOf(teacher, text)}
      {joining.length > 0 && `, ${text.joinedBy(joining.map(({ letter }) => letter).join(', '))}`}
    </RowHead>
  );
}

function AdultHead({
  row: { adult, isOut },
  hue,
  text,
  roleNames,
}: {
  readonly row: AdultRow;
  readonly hue: string;
  readonly text: (typeof english)['day'];
  readonly roleNames: Readonly<Record<string, string>>;
}) {
  return (
    <RowHead
      mark={<DotMark share={adult.share} kind={isOut ? 'vacant' : dotKind(adult)} hue={hue} size={18} />}
      title={text.adult(adult.letter)}
    >
      {roleNames[adult.roleId ?? ''] ?? ''}
      {adult.isLead && `, ${text.leads}`}
      {', '}
      {yearsOf(adult, text)}
    </RowHead>
  );
}

function yearsOf({ yearsExperience }: ExampleAdult, text: (typeof english)['day']): string {
  return yearsExperience === null ? text.yearsUnknown : text.years(yearsExperience);
}

function DayLegend({ hue, text }: { readonly hue: string; readonly text: (typeof english)['day'] }) {
  const marks = [
    ['lead', 'lead'],
    ['teacher', 'teacher'],
    ['support', 'support'],
    ['vacant', 'out'],
  ] as const;
  return (
    <ul className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {marks.map(([kind, name]) => (
        <li key={kind} className="flex items-center gap-1.5">
          <DotMark share={1000} kind={kind} hue={hue} />
          {text.legend[name]}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <span className="relative size-4.5">
          <StudentDot isHere />
        </span>
        {text.legend.student}
      </li>
      <li className="flex items-center gap-1.5">
        <span className="relative size-4.5">
          <StudentDot isHere={false} />
        </span>
        {text.legend.maybe}
      </li>
    </ul>
  );
}
