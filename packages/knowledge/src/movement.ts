import { z } from 'zod';
import data from '../data/movement.json' with { type: 'json' };
import type { Immutable } from './immutable.ts';
import { TextSchema, UrlSchema, YearSchema, optionalNumber } from './source.ts';

const count = z.int().positive();
const optionalText = TextSchema.exactOptional();
const optionalUrl = UrlSchema.exactOptional();

/** Looked for and not found: shown as unknown, never filled in. */
const NotFoundSchema = z.strictObject({ value: z.null(), verified: z.literal(false), note: TextSchema });
const FactSchema = z.strictObject({ fact: TextSchema, sourceUrl: UrlSchema });

const PartnerSchema = z.strictObject({
  id: TextSchema,
  name: TextSchema,
  role: TextSchema,
  formerCollegeName: optionalText,
  nameAsPrintedOnSource: optionalText,
  sourceUrl: UrlSchema,
  renameSourceUrl: optionalUrl,
});

const CoalitionSchema = z.strictObject({
  name: TextSchema,
  mission: TextSchema,
  sourceUrl: UrlSchema,
  websites: z.array(UrlSchema),
  goals: z.array(z.strictObject({ name: TextSchema, work: z.array(TextSchema), sourceUrl: UrlSchema })),
  roleShouldBe: z.strictObject({ words: z.array(TextSchema), sourceUrl: UrlSchema }),
  foundingMembers: z.strictObject({
    count,
    countSourceUrl: UrlSchema,
    confirmed: z.array(z.strictObject({ name: TextSchema, verified: z.boolean(), sourceUrl: UrlSchema })),
    notFound: TextSchema,
  }),
  namedOnCoalitionResourcePage: z.strictObject({
    note: TextSchema,
    sourceUrl: UrlSchema,
    names: z.array(TextSchema),
  }),
});

const ByTheNumbersSchema = z.strictObject({
  note: TextSchema,
  series: z.array(
    z.strictObject({
      period: TextSchema,
      schoolSystems: count.nullable(),
      schools: count.nullable(),
      teams: count.nullable(),
      educators: count.nullable(),
      learners: count.nullable(),
      states: count.nullable(),
      countries: count.exactOptional(),
      sourceUrl: UrlSchema,
      statesSourceUrl: optionalUrl,
      note: optionalText,
    }),
  ),
});

const EditionSchema = z.strictObject({
  year: YearSchema,
  nameThen: optionalText,
  month: optionalText,
  length: optionalText,
  dates: z.array(z.iso.date()).exactOptional(),
  virtual: z.boolean(),
  attendees: optionalNumber,
  registrants: optionalNumber,
  presenters: optionalNumber,
  sessions: optionalNumber,
  leadersFeatured: optionalNumber,
  registrantsNote: optionalText,
  presentersNote: optionalText,
  sessionsNote: optionalText,
  keynote: optionalText,
  ordinalAsPrinted: optionalText,
  note: optionalText,
  sourceUrl: UrlSchema,
  lengthSourceUrl: optionalUrl,
  sessionsSourceUrl: optionalUrl,
});

const SummitSchema = z.strictObject({
  name: TextSchema,
  host: TextSchema,
  format: TextSchema,
  audience: TextSchema,
  sourceUrl: UrlSchema,
  audienceSourceUrl: UrlSchema,
  proposal: z.strictObject({
    edition: YearSchema,
    opens: z.iso.date(),
    /** Local time in `closesTimeZone`. */
    closes: z.iso.datetime({ local: true }),
    closesTimeZone: TextSchema,
    notify: z.iso.date(),
    sessions: z.array(z.iso.date()),
    whoMaySubmit: TextSchema,
    alignment: TextSchema,
    askedFor: TextSchema,
    formats: z.array(TextSchema),
    formQuestions: z.null(),
    formQuestionsNote: TextSchema,
    sourceUrl: UrlSchema,
  }),
  strands: z.array(
    z.strictObject({
      edition: YearSchema,
      names: z.array(TextSchema),
      sourceUrl: UrlSchema,
      note: optionalText,
    }),
  ),
  registrationFee: NotFoundSchema,
  platform: NotFoundSchema,
  recordings: NotFoundSchema,
  editions: z.array(EditionSchema).min(1),
  ordinalConflict: z.strictObject({ note: TextSchema, sourceUrl: UrlSchema }),
  nextEdition: z.strictObject({ year: YearSchema, verified: z.literal(false), note: TextSchema }),
});

const SuperintendentsAssociationSchema = z.strictObject({
  partnership: FactSchema,
  learningCohort: z.strictObject({
    edition: TextSchema,
    dates: TextSchema,
    who: TextSchema,
    feeTeamOfUpToFiveUsd: count,
    feeAdditionalPersonUsd: count,
    goal: TextSchema,
    sourceUrl: UrlSchema,
  }),
  earlierCohort: z.strictObject({ edition: TextSchema, sourceUrl: UrlSchema }),
  learning2025Network: z.strictObject({
    fact: TextSchema,
    sourceUrl: UrlSchema,
    laterCount: TextSchema,
    laterCountSourceUrl: UrlSchema,
  }),
  commission: FactSchema,
  stagesArticle: FactSchema,
});

export const MovementFileSchema = z.strictObject({
  $comment: TextSchema,
  asOf: z.iso.date(),
  partners: z.array(PartnerSchema).min(1),
  coalition: CoalitionSchema,
  byTheNumbers: ByTheNumbersSchema,
  otherReach: z.array(
    z.strictObject({ initiative: TextSchema, period: TextSchema, fact: TextSchema, sourceUrl: UrlSchema }),
  ),
  summit: SummitSchema,
  aasa: SuperintendentsAssociationSchema,
  softwareBarrier: z.strictObject({
    fact: TextSchema,
    sourceUrl: UrlSchema,
    quoteInOwnWords: TextSchema,
    quoteSourceUrl: UrlSchema,
  }),
});
export type Movement = Immutable<z.infer<typeof MovementFileSchema>>;

// The test of validateKnowledge parses this file with the schema above, so what ships has this shape.
const file = data as Movement;

/** The movement: partners, coalition, its numbers by year, the Summit, the superintendents' association. */
export function movement(): Movement {
  return file;
}
