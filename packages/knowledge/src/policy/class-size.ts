import { z } from 'zod';
import data from '../../data/policy/class-size.json' with { type: 'json' };
import type { Immutable } from '../immutable.ts';
import { TextSchema, UrlSchema, YearSchema } from '../source.ts';
import { StateCodeSchema, type StateCode } from './states.ts';

/** The grades class-size rules speak of, in school order. */
const ruleGrades = ['PK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
const RuleGradeSchema = z.enum(ruleGrades);
export type ClassSizeGrade = z.infer<typeof RuleGradeSchema>;

const gradeBand = z
  .strictObject({ from: RuleGradeSchema, to: RuleGradeSchema })
  .refine(
    (band) => ruleGrades.indexOf(band.from) <= ruleGrades.indexOf(band.to),
    'from must not come after to',
  );

const ruleFields = {
  gradeBand,
  max: z.number().positive(),
  /** What the figure counts; a `teacher-daily-load` is the students one teacher sees in a day, never a class. */
  basis: z.enum(['class', 'school-average', 'district-average', 'average', 'ratio', 'teacher-daily-load']),
  /** A `per-teacher` figure may be met by two teachers with a double group, a `per-class` figure may not. */
  unit: z.enum(['per-class', 'per-teacher']),
  subjectScope: TextSchema,
  appliesTo: TextSchema,
  note: z.string(),
  citation: TextSchema,
  sourceUrl: UrlSchema,
  dataYear: YearSchema.nullable(),
  corroborationUrl: UrlSchema.exactOptional(),
  /** From the kind and age of the source; treat `low` as a prompt to check. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** The higher figure allowed with an aide. */
  maxWithAide: z.number().positive().exactOptional(),
  mirror: z.literal(true).exactOptional(),
};

const ClassSizeRuleSchema = z.strictObject({
  ...ruleFields,
  binding: z.enum(['mandatory', 'accreditation-standard', 'funding-penalty', 'funding-condition']),
  waiver: z.enum(['yes', 'conditional', 'no', 'unknown']),
});
export type ClassSizeRule = Immutable<z.infer<typeof ClassSizeRuleSchema>>;

const ClassSizeGoalSchema = z.strictObject({
  ...ruleFields,
  binding: z.enum(['goal', 'program-condition']),
  waiver: z.literal('not-applicable'),
});
export type ClassSizeGoal = Immutable<z.infer<typeof ClassSizeGoalSchema>>;

const StateClassSizeSchema = z
  .strictObject({
    state: StateCodeSchema,
    name: TextSchema,
    rules: z.array(ClassSizeRuleSchema),
    /** Some grades are not covered by what was found. */
    partial: z.literal(true).exactOptional(),
    goals: z.array(ClassSizeGoalSchema).exactOptional(),
    /** Repealed figures, kept for reference; never enforced. */
    supersededRules: z.array(ClassSizeRuleSchema).exactOptional(),
    noCap: z.literal(true).exactOptional(),
    noCapEvidence: TextSchema.exactOptional(),
    noCapSourceUrl: UrlSchema.exactOptional(),
    noCapDataYear: YearSchema.nullable().exactOptional(),
    unknown: z.literal(true).exactOptional(),
    note: TextSchema.exactOptional(),
    noteSourceUrl: UrlSchema.exactOptional(),
    changed: TextSchema.exactOptional(),
    changedSourceUrl: UrlSchema.exactOptional(),
    changedDataYear: YearSchema.exactOptional(),
  })
  .refine(
    (entry) => [entry.rules.length > 0, entry.noCap, entry.unknown].filter(Boolean).length === 1,
    'a state has rules, or noCap, or unknown: exactly one of them',
  )
  .refine(
    (entry) => !entry.noCap || (entry.noCapEvidence && entry.noCapSourceUrl),
    'noCap needs noCapEvidence and noCapSourceUrl',
  );
export type StateClassSize = Immutable<z.infer<typeof StateClassSizeSchema>>;

export const ClassSizeFileSchema = z.array(StateClassSizeSchema).length(51);
export type ClassSizeFile = Immutable<z.infer<typeof ClassSizeFileSchema>>;

// The test of validateKnowledge parses this file with the schema above; JSON types the many optional fields apart.
const file = data as unknown as ClassSizeFile;

/** Class-size entries of all 51 jurisdictions, in file order. */
export function allClassSizes(): readonly StateClassSize[] {
  return file;
}

/** The whole class-size entry of a state: rules, goals, superseded rules and notes. */
export function classSizeOf(state: StateCode): StateClassSize {
  const found = file.find((entry) => entry.state === state);
  if (found === undefined) throw new RangeError(`There is no class-size entry for "${state}".`);
  return found;
}

/** What is known of a state's class-size law: its rules; a search that found no cap; or nothing, with the reason. */
export type ClassSizeAnswer =
  | { readonly status: 'rules'; readonly rules: readonly ClassSizeRule[] }
  | {
      readonly status: 'noCap';
      readonly evidence: string;
      readonly sourceUrl: string;
      readonly dataYear: number | null;
    }
  | { readonly status: 'unknown'; readonly reason: string };

/**
 * The class-size rules of a state, or of one grade there. A grade that no rule covers is unknown, not uncapped, and a search
 * of kindergarten to grade 3 says nothing about the grades above. Goals and repealed figures are never among the rules.
 */
export function classSizeRulesFor(state: StateCode, grade?: ClassSizeGrade): ClassSizeAnswer {
  const entry = classSizeOf(state);
  if (entry.noCap && entry.noCapEvidence !== undefined && entry.noCapSourceUrl !== undefined) {
    if (grade !== undefined && isOutsideSearch(entry.noCapEvidence, grade)) {
      return {
        status: 'unknown',
        reason: `${entry.name}: the search covered kindergarten to grade 3 only, not grade ${grade}.`,
      };
    }
    return {
      status: 'noCap',
      evidence: entry.noCapEvidence,
      sourceUrl: entry.noCapSourceUrl,
      dataYear: entry.noCapDataYear ?? null,
    };
  }
  if (entry.unknown)
    return { status: 'unknown', reason: `${entry.name}: ${entry.changed ?? 'the rules were not found'}` };
  if (grade === undefined) return { status: 'rules', rules: entry.rules };
  const rules = entry.rules.filter((rule) => coversGrade(rule, grade));
  return rules.length > 0
    ? { status: 'rules', rules }
    : { status: 'unknown', reason: `${entry.name}: no rule was found for grade ${grade}.` };
}

/** Whether a rule speaks of a grade. */
export function coversGrade(rule: Pick<ClassSizeRule, 'gradeBand'>, grade: ClassSizeGrade): boolean {
  const place = ruleGrades.indexOf(grade);
  return place >= ruleGrades.indexOf(rule.gradeBand.from) && place <= ruleGrades.indexOf(rule.gradeBand.to);
}

function isOutsideSearch(evidence: string, grade: ClassSizeGrade): boolean {
  return (
    evidence.startsWith('K-3 scan') && !(['K', '1', '2', '3'] as readonly ClassSizeGrade[]).includes(grade)
  );
}
