import { countOf, findingGroups, formatNumber } from '@staffroom/exchange/browser';
import type { Plan, PolicyFinding } from '@staffroom/school';
import { ruleName, stateName } from './rule-name.ts';

/** A piece of text; a blank is for a person to fill in and says what belongs there. */
export type WaiverRun = { readonly text: string } | { readonly blank: string };

export type WaiverBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly WaiverRun[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A request for one waiver. */
export interface WaiverLetter {
  readonly title: string;
  readonly blocks: readonly WaiverBlock[];
}

/** The requests that a design needs, one letter for each rule, each on its own page. */
export interface WaiverDocument {
  readonly title: string;
  readonly schoolName: string;
  readonly schoolYear: string;
  readonly letters: readonly WaiverLetter[];
  /** Said at the end of each letter: what it rests on. */
  readonly note: string;
}

type WaiverPlan = Pick<Plan, 'school' | 'policy' | 'teams' | 'request'>;

function text(content: string): WaiverRun {
  return { text: content };
}

function paragraph(...runs: readonly WaiverRun[]): WaiverBlock {
  return { kind: 'paragraph', runs };
}

function yearText(year: number | null): string {
  return year === null ? '' : `${year - 1}–${String(year).slice(2)}`;
}

function figures(findings: readonly PolicyFinding[], plan: WaiverPlan): WaiverBlock {
  const teamById = new Map(plan.teams.map((team) => [String(team.id), team]));
  const [first] = findings;
  return {
    kind: 'table',
    head: ['Team', first?.unit === undefined ? 'Value' : `In the design, ${first.unit}`, 'The rule’s figure'],
    rows: findings.map((finding) => {
      const team = teamById.get(finding.subject);
      return [
        team === undefined ? 'The whole design' : `${team.name} (${team.band.label})`,
        finding.value === null ? 'not known' : formatNumber(finding.value),
        finding.limit === null ? 'not known' : formatNumber(finding.limit),
      ];
    }),
  };
}

function sourceText({ citation, sourceUrl, year, confidence }: PolicyFinding): string {
  const named = citation ?? 'the source read';
  const dated = year === null ? 'undated' : `read as of ${year}`;
  const sure = confidence === null || confidence === 'high' ? '' : `, ${confidence} confidence`;
  return `${named}, ${dated}${sure}${sourceUrl === null ? '' : `: ${sourceUrl}`}`;
}

function letterOf(findings: readonly PolicyFinding[], plan: WaiverPlan): readonly WaiverLetter[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { school } = plan;
  const year = yearText(school.schoolYear);
  const teams = findings.filter((finding) => finding.subject !== 'design').length;
  const where = teams === 0 ? 'the design as a whole' : countOf(teams, 'team', 'teams');
  const caveats = [...new Set(findings.flatMap((finding) => finding.caveats))];
  const name = ruleName(first);
  return [
    {
      title: `Request for a waiver: ${name}`,
      blocks: [
        paragraph(text('To: '), {
          blank: `the authority in ${stateName(first.state)} that decides on this waiver`,
        }),
        paragraph(text('Date: '), { blank: 'date' }),
        paragraph(
          text(`${school.name} asks for a waiver of ${first.citation ?? 'the rule named below'}`),
          text(year === '' ? ', for the school year ' : `, for the school year ${year}.`),
          ...(year === '' ? [{ blank: 'school year' }, text('.')] : []),
        ),
        paragraph(
          text(
            `The school plans to organise its ${formatNumber(school.studentCount, 0)} students and ${formatNumber(school.adultCount, 0)} adults in ${countOf(plan.teams.length, 'team', 'teams')} by the model “${plan.request.modelName}”: the adults of a team are together responsible for one shared roster of students. Counted as the rule counts, ${where} would be above its figure:`,
          ),
        ),
        figures(findings, plan),
        paragraph(text('Why the school asks: '), { blank: 'the school’s reasons, in its own words' }),
        paragraph(text('How students will be served and how the school will know: '), {
          blank: 'safeguards, and what will be measured and when',
        }),
        paragraph(text('For how long: '), { blank: 'from and until' }),
        paragraph(text(`Source of the rule: ${sourceText(first)}.`)),
        ...(caveats.length === 0
          ? []
          : [
              paragraph(text('To be checked before this is sent:')),
              { kind: 'list', items: caveats } as const,
            ]),
        paragraph(text('Signed: '), { blank: 'name and office' }, text('  '), { blank: 'signature' }),
      ],
    },
  ];
}

/** The document that asks for every waiver a design needs, made from its findings alone. Without one it holds no letter. */
export function waiverDocument(plan: WaiverPlan): WaiverDocument {
  const waivers = plan.policy.filter((finding) => finding.outcome === 'waiver');
  // The same rule may come with different caveats for different teams, and is still one request.
  const groups = Map.groupBy(
    findingGroups(waivers).flatMap(({ findings }) => findings),
    (finding) => `${finding.rule}\n${finding.citation ?? ''}`,
  );
  return {
    title: 'Waivers that the design needs',
    schoolName: plan.school.name,
    schoolYear: yearText(plan.school.schoolYear),
    letters: [...groups.values()].flatMap((findings) => letterOf(findings, plan)),
    note: 'A draft from a reading of published rules. It is not legal advice: the citation decides, and what stands in square brackets is for the school to fill in.',
  };
}

/** The document as plain text, blanks in square brackets. */
export function waiverText(document: WaiverDocument): string {
  const runs = (all: readonly WaiverRun[]): string =>
    all.map((run) => ('text' in run ? run.text : `[${run.blank}]`)).join('');
  const block = (each: WaiverBlock): string => {
    switch (each.kind) {
      case 'paragraph':
        return runs(each.runs);
      case 'list':
        return each.items.map((item) => `- ${item}`).join('\n');
      case 'table':
        return [each.head, ...each.rows].map((row) => row.join(' | ')).join('\n');
      default:
        return each satisfies never;
    }
  };
  const header = [document.schoolName, document.schoolYear].filter(Boolean).join(', ');
  return `${document.letters
    .map((letter) =>
      [header, letter.title.toUpperCase(), ...letter.blocks.map(block), document.note].join('\n\n'),
    )
    .join('\n\n\n')}\n`;
}
