import shipped from './example-day.json' with { type: 'json' };

/** An adult as the example knows them: a letter in place of a name. */
export interface ExampleAdult {
  /** Unique within the grade, in the order in which the picture shows them. */
  readonly letter: string;
  /** The role on the team; of an adult who is not on it, null. */
  readonly roleId: string | null;
  /** Share of time for the team in thousandths; 0 where the adult is not on it. */
  readonly share: number;
  readonly isLead: boolean;
  /** Counts as a teacher of the shared roster, not as support. */
  readonly isTeacher: boolean;
  readonly yearsExperience: number | null;
  /** The class of today whose teacher of record they are, by its number; null for others. */
  readonly teachesClass: number | null;
  /** The class of today that they join beside its teacher; null where they join none of this grade. */
  readonly joinsClass: number | null;
}

/** A class of today, whose place in the list is its number. */
export interface ExampleClass {
  readonly students: number;
  /** The lesson that another teacher gives on this day while the class teacher is free, and its period. */
  readonly special: { readonly subject: string; readonly periodId: string } | null;
}

/** The students of one grade with the adults around them, today and in the design. */
export interface ExampleTeam {
  readonly id: string;
  readonly name: string;
  readonly grade: string;
  readonly students: number;
  readonly classes: readonly ExampleClass[];
  readonly adults: readonly ExampleAdult[];
}

/** A stretch of the day; times are minutes after midnight. */
export interface ExamplePeriod {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'class' | 'lunch' | 'other';
}

/** A measure of the whole school, read by one calculator on today and on the design. */
export interface ExampleMeasure {
  readonly rule: string;
  readonly today: number | null;
  readonly design: number | null;
}

/** What the picture of a school day is drawn from: one made-up school as its roster stands, and its design. */
export interface ExampleDay {
  readonly school: {
    readonly name: string;
    readonly level: string;
    readonly students: number;
    readonly seed: number;
  };
  readonly design: {
    readonly modelId: string;
    readonly seed: number;
    readonly effort: string;
    readonly inputHash: string;
    readonly versions: { readonly staffroom: string; readonly knowledge: string };
  };
  readonly day: { readonly name: string; readonly periods: readonly ExamplePeriod[] };
  readonly teams: readonly ExampleTeam[];
  readonly measures: readonly ExampleMeasure[];
}

/** The example that ships; its test computes it again. */
// JSON types the kinds of periods as plain texts; the test holds the file to what `exampleDayOf` gives.
export const exampleDay = shipped as ExampleDay;
