import type { home } from '../../text/en/home.ts';
import type { DayChoices, DayScene } from './day-scene.ts';
import type { ExampleAdult, ExampleTeam } from './example-day.ts';

type DayText = (typeof home)['day'];

/** Up to so many years a teacher counts as new, as in the calculators of the design. */
const noviceYears = 3;

export interface DaySaysProps {
  readonly of: 'today' | 'team';
  readonly text: DayText;
  readonly team: ExampleTeam;
  readonly scene: DayScene;
  readonly choices: DayChoices;
  readonly number: (value: number) => string;
}

/** What the picture shows, in sentences with their arithmetic; told again whenever it changes. */
export function DaySays(props: DaySaysProps) {
  const sentences = props.of === 'today' ? ofToday(props) : ofTeam(props);
  return (
    <ul aria-live="polite" className="mt-3 max-w-3xl space-y-1 text-body">
      {sentences.map((sentence) => (
        <li
          key={sentence}
          className="relative pl-4 before:absolute before:left-0 before:text-soft before:content-['–']"
        >
          {sentence}
        </li>
      ))}
    </ul>
  );
}

function ofToday({ text, team, scene, choices, number }: DaySaysProps): readonly string[] {
  const { says } = text;
  const { ownLessons, lessons, afterSplit, classWithout } = scene.arithmetic;
  const held = scene.today.filter(({ teacher }) => teacher !== null);
  const students = held.reduce((sum, each) => sum + each.students, 0);
  const without = scene.today.find(({ place }) => place === classWithout);
  const out = team.adults.find(({ letter }) => letter === choices.out);
  return [
    says.oneTeacher(
      number(ownLessons),
      number(lessons),
      says.perTeacher(number(students), number(held.length), number(students / held.length)),
    ),
    ...scene.today
      .filter(({ teacher }) => teacher === null)
      .map((row) => says.vacant(row.place, number(row.students))),
    ...(without === undefined
      ? []
      : [
          `${says.without(without.place, number(without.students))} ${says.split(listed(afterSplit.map(number), says.and))}`,
        ]),
    ...(out !== undefined && out.teachesClass === null
      ? [out.joinsClass === null ? says.notInClass(out.letter) : says.joins(out.letter, out.joinsClass)]
      : []),
    ...held
      .filter(({ isTeacherOut, joining }) => !isTeacherOut && joining.length === 0)
      .flatMap(({ teacher }) =>
        teacher !== null && isNew(teacher)
          ? [says.noviceToday(teacher.letter, text.years(teacher.yearsExperience ?? 0))]
          : [],
      ),
    ...studentToday(text, scene, choices),
  ];
}

function studentToday({ says }: DayText, scene: DayScene, { student }: DayChoices): readonly string[] {
  const row = scene.today.find(({ place }) => place === scene.studentClass);
  if (student === null || row === undefined) return [];
  const teacher = row.teacher === null ? says.studentVacant : says.studentTeacher(row.teacher.letter);
  return [says.studentToday(student, row.place, teacher)];
}

function ofTeam({ text, team, scene, choices, number }: DaySaysProps): readonly string[] {
  const { says } = text;
  const { teachersThere, timeThere, freeTogether } = scene.arithmetic;
  const members = scene.team.map(({ adult }) => adult);
  const lead = members.find(({ isLead }) => isLead);
  const perTime = says.perTime(
    number(team.students),
    number(timeThere / 1000),
    number(team.students / (timeThere / 1000)),
  );
  const isSomebodyOut = scene.team.some(({ isOut }) => isOut);
  return [
    ...(isSomebodyOut
      ? [
          says.stillThere(
            number(teachersThere),
            says.perTeacher(
              number(team.students),
              number(teachersThere),
              number(team.students / teachersThere),
            ),
          ),
          says.withOthers(perTime),
        ]
      : [
          ...(choices.out === null ? [] : [says.notOnTeam(choices.out)]),
          says.shared(number(members.length), number(team.students), perTime),
        ]),
    ...(freeTogether > 0 ? [says.together(freeTogether)] : []),
    ...members
      .filter((adult) => isNew(adult) && adult.isTeacher && adult.letter !== choices.out)
      .flatMap((adult) =>
        lead === undefined || lead === adult || lead.letter === choices.out
          ? []
          : [
              says.noviceTeam(
                adult.letter,
                text.years(adult.yearsExperience ?? 0),
                lead.letter,
                text.years(lead.yearsExperience ?? 0),
              ),
            ],
      ),
    ...(choices.student === null
      ? []
      : [
          says.studentTeam(
            choices.student,
            number(members.length),
            listed(
              members.map(({ letter }) => letter),
              says.and,
            ),
          ),
        ]),
  ];
}

function isNew({ yearsExperience }: ExampleAdult): boolean {
  return yearsExperience !== null && yearsExperience <= noviceYears;
}

/** A, B and C. */
function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
