import { policyReadings } from './policy-readings.ts';
import { policyValues } from './policy-values.ts';

const listed = new Intl.ListFormat('en');
const counted = new Intl.PluralRules('en');
const count = (n: number, one: string, many: string): string =>
  `${n} ${counted.select(n) === 'one' ? one : many}`;

export const policy = {
  title: 'The policy landscape',
  description:
    'What state law and policy allow a school that staffs in teams: 19 questions asked of the 50 states and the District of Columbia, each answer with its source and year.',
  lead: 'What may a school change about who teaches whom? Nineteen questions, asked of the fifty states and the District of Columbia. Every answer has its source and its year; what nobody has read yet is hatched.',
  notLegal: 'Facts for people who design teams. Not legal advice.',

  values: policyValues,
  readings: policyReadings,
  kinds: {
    'nctq-2024': 'NCTQ snapshot of 2024',
    'nctq-archive': 'An older NCTQ table',
    'nctq-2019': 'NCTQ table of 2019',
    ecs: 'Education Commission of the States',
    statute: 'Statute',
    regulation: 'Regulation',
    'state-agency': 'State agency',
    secondary: 'Second-hand: press, nonprofit or district page',
    derived: 'Inferred from another sourced fact',
  },
  groups: {
    'removing-barriers': 'Removing barriers',
    'seeding-innovation': 'Seeding innovation',
    supplementary: 'Further questions',
  },
  groupsAbout: {
    'removing-barriers': 'Rules that can stand in the way of a team, and whether they can be lifted.',
    'seeding-innovation': 'Money, help and freedom that a state gives to new ways of staffing.',
    supplementary: 'Older tables that bear on a design. Read each with its year.',
  },

  mirror: 'Read in a republished copy: check the official text',
  noSourceRead: 'No source was read',
  correct: 'Correct this',
  tellUs: 'Tell us',

  mapOf: (indicator: string) => `Map: ${indicator}`,
  legend: 'What the tiles show',
  states: (n: number) => count(n, 'jurisdiction', 'jurisdictions'),
  knownOf: (known: number, all: number) => `${known} of ${all} known`,

  questions: 'The questions',
  questionsLead: 'How many jurisdictions give which answer. The hatched part is not known.',
  coverage: 'How much is known',
  coverageRated: (known: number, all: number, derived: number) =>
    `Of the ten tests that NCTQ rates, ${known} of ${all} answers are known (${Math.round((known / all) * 100)} percent): ${derived} of them are inferred from another sourced fact, ${known - derived} rest directly on a source.`,
  coverageAll: (known: number, all: number, snapshot: number) =>
    `Over all questions it is ${known} of ${all} (${Math.round((known / all) * 100)} percent). ${snapshot} answers were read in the NCTQ snapshot of 2024 itself.`,
  coverageClassSize: (rules: number, states: number, noCap: number, unknown: number, partial: number) =>
    `Class size: ${rules} rules in ${states} jurisdictions; ${noCap} where no cap was found; ${unknown} not known. In ${partial} of those with rules, some grades are not covered by what was found.`,
  caveats: 'Read with care',
  caveatList: [
    'Unknown is unknown. It is neither a yes nor a no, and nothing was guessed. Ask before you build on it.',
    'A year is the year of what was read, not of today. Where no year stands, the copy that was read carried none.',
    'A page marked as a republished copy was not the official one. The citation leads to the official text.',
    '“None found” for class size rests mostly on scans of kindergarten to grade 3 from 2016 and 2018. Upper grades may have rules.',
    'Contracts between districts and staff may limit classes, planning time and pay as well. They are not here.',
    'Federal rules hold everywhere: an aide paid by Title I works under a teacher’s direct supervision, nearby (34 CFR 200.59).',
    'Sources were read as stored excerpts, not live and often not whole. Check a figure at its source before it goes into print.',
  ],
  nctq: 'What this is, and what it is not',
  nctqText: (readFor: readonly string[]) => [
    'The National Council on Teacher Quality (NCTQ) published a snapshot of state policy on strategic staffing, with data of September 2024. It rates ten tests under two headings, removing barriers and seeding innovation, and does not rank states.',
    `This landscape asks those ten questions and nine more. It is not a copy of the snapshot: NCTQ’s own pages were read for ${listed.format(readFor)} only, not all of them whole. Everything else comes from statutes, regulations, state agencies, tables of the Education Commission of the States (ECS), older NCTQ tables and reporting, in our own words.`,
  ],
  asTable: 'All answers as a table',
  downloads: 'Take the data',
  downloadsLead: 'Every answer with its note, source, year and kind of source, one row each.',
  files: {
    csv: 'All answers (CSV)',
    json: 'All answers and class-size rules (JSON)',
    classSize: 'Class-size rules (CSV)',
  },
  cite: 'Cite as',
  citation: (edition: string, address: string) =>
    `Staffroom, The policy landscape of strategic school staffing, edition ${edition}. ${address}`,
  licence:
    'Free to use with this reference. An answer taken over needs its own source and year, as they stand beside it.',

  indicatorTrail: 'Question',
  why: 'Why it matters',
  allowed: 'The answers',
  nobody: 'No jurisdiction.',
  federal: 'Federal floor',
  national: 'Published national figure',
  nationalOurs: (ours: number, word: string) =>
    `Here: ${count(ours, 'jurisdiction', 'jurisdictions')} with “${word}”. The two need not agree: lists were not published, and what was read here is wider or incomplete.`,
  definition: 'On the question itself',
  previous: 'Before',
  next: 'Next',
  otherQuestions: 'All questions',

  stateTitle: (state: string) => `${state}: what policy allows a school in teams`,
  stateDescription: (state: string, known: number, all: number) =>
    `What ${state} allows a school that staffs in teams: class size, waivers, aides, planning time, lead teachers, pay and grants. ${known} of ${all} answers known, each with source and year.`,
  stateLead: (known: number, all: number) => `${known} of ${all} answers known.`,
  onPage: 'On this page',
  meaning: 'What it means for a team design',
  meaningLead:
    'Our reading of the answers for somebody who plans a team. It claims no more than the source behind it; the full record, with every note, is further down.',
  themes: {
    size: 'How many students together',
    people: 'Who may stand beside the teachers',
    time: 'When the team plans',
    leads: 'Who leads, and who observes',
    results: 'Whose results count',
    money: 'What the state pays',
    freedom: 'A way around a rule',
  },
  notKnownHere: 'Not known:',
  askWhom: 'Whom to ask',
  record: 'The record',
  recordLead: 'Every question with its answer.',
  unknownTitle: 'What is not known, and who could tell us',
  unknownLead: (n: number) =>
    `${count(n, 'answer is', 'answers are')} missing. The state’s education agency can tell; NCTQ keeps pages on each state. If you know an answer and where it stands, tell us.`,
  nothingUnknown: 'Every question has an answer here.',
  nctqPages: {
    removingBarriers: 'NCTQ: removing barriers',
    seedingInnovation: 'NCTQ: seeding innovation',
    profile: 'NCTQ: state profile',
  },
  nctqRead: 'read for this page',
  nctqNotRead: 'address by pattern, not read',
  agencyRead: 'Pages of the state’s own agency that were read:',
  schoolsThere: 'Schools and systems there',
  noSchoolsThere: 'No school or system of this state is in the facts yet.',
  addSchool: 'Add your school or system',
  compareWith: 'Compare with other states',
  checkHere: 'Check a design against these rules',
  tryStudio: 'Design a team in the Studio',

  classSize: {
    title: 'Class size in numbers',
    chart: (state: string) => `Class-size figures of ${state} by grade`,
    chartNote:
      'Each line is a rule: the grades it covers, at the height of its figure. Grades on a hatched ground are not covered by what was found: unknown, not uncapped.',
    grade: 'Grade',
    perClass: 'per class',
    perTeacher: 'per teacher',
    average: 'on average (broken line)',
    goal: 'a goal (dotted)',
    explain:
      'A figure per class counts the students in one group: two teachers with a double group exceed it. A figure per teacher counts students over teachers: two teachers with a double group meet it. So a shared roster can often be taught together under a figure per teacher, and has to be taught in groups under a figure per class.',
    rules: 'The rules',
    goals: 'Goals, which do not bind',
    superseded: 'Repealed figures, kept for reference. Not in force.',
    noCap: (evidence: string) => `No cap was found (${evidence}).`,
    noCapNote:
      'That is not a permission for the grades that were not looked at, and a contract may cap classes.',
    unknown: 'The class-size rules of this state are not known.',
    partial: 'Some grades are not covered by what was found. A missing grade is unknown, not uncapped.',
    changed: 'Changed',
    columns: {
      grades: 'Grades',
      figure: 'Figure',
      counted: 'Counted',
      forRoster: (students: number) => `${students} students together need`,
      binding: 'How binding',
      waiver: 'Waiver',
      source: 'Source',
    },
    withAide: (max: string) => `${max} with an aide`,
    bases: {
      class: 'in each class',
      'school-average': 'on average over the school',
      'district-average': 'on average over the district',
      average: 'on average, level not stated',
      ratio: 'as a ratio, level not stated',
      'teacher-daily-load': 'students one teacher sees in a day',
    },
    scopes: {
      core: 'core subjects',
      'non-core': 'other than core subjects',
      'self-contained': 'self-contained classes',
      'required English': 'required English',
      English: 'English',
      'reading and mathematics': 'reading and mathematics',
      'career and technical': 'career and technical classes',
      'PE and performing groups': 'PE and performing groups',
    },
    places: {
      'districts where at least 40 percent of students are at-risk (high-poverty districts)':
        'only districts where at least 40 percent of students are at risk',
      'all other districts': 'all other districts',
      'New York City district only': 'New York City only',
    },
    bindings: {
      mandatory: 'Mandatory',
      'accreditation-standard': 'Standard of accreditation',
      'funding-penalty': 'Penalty in funding',
      'funding-condition': 'Condition of funding',
      goal: 'A goal',
      'program-condition': 'Condition of a program',
    },
    waivers: {
      yes: 'Can be had',
      conditional: 'Narrow route',
      no: 'Barred',
      unknown: 'Not known',
      'not-applicable': 'None needed',
    },
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence: check it' },
    groups: (n: number, max: string) => `${count(n, 'group', 'groups')} of at most ${max}`,
    averageGroups: (n: number) => `${count(n, 'group', 'groups')} or more, by the average`,
    teachers: (n: string) => `${n} full-time teachers`,
    load: (max: string) => `within ${max} a day`,
    overLoad: (max: string) => `above ${max} a day`,
    rosterNote:
      'Our arithmetic on the figure: the roster divided by it, groups rounded up to whole ones, teachers to a tenth. 60 to 100 students are the range in which team rosters are named in the note on this question.',
    note: (number: number) => `Note ${number} below`,
    gradesOf: (from: string, to: string) => (from === to ? `Grade ${from}` : `Grades ${from} to ${to}`),
    together: (students: number) => `${students} students together:`,
    corroboration: 'second source',
  },

  compareTitle: 'Compare states',
  compareDescription:
    'Up to four states side by side on all policy questions and class-size rules, with sources and years.',
  compareLead: 'Choose up to four. What differs is marked; every answer keeps its source and year.',
  compareNoScript: 'Choosing needs scripts. Without them, all answers of all states stand in one table:',
  checkTitle: 'Check my design',
  checkDescription:
    'Run a plan file of Staffroom against the policy of any state: allowed, needs a waiver, blocked or not known, with source and year. The file stays on your device.',
  checkLead:
    'Give a design’s plan file and choose a state: each rule says whether the design is allowed, needs a waiver, is blocked or cannot be told. It is worked out here in your browser; the file is sent nowhere.',
  checkNoScript:
    'The check runs in your browser and needs scripts. Without them, the same check is part of every design made with the command staffroom design.',
  checkLimitsTitle: 'What the check can and cannot tell',
  checkLimits: [
    'A plan file holds the teams: their students by number, their adults’ roles and shares of time. Classes outside the teams are not in it and are not checked.',
    'It does not hold certificates. An adult who is not named as certified for a post is taken for what the roster calls them, and a line says so.',
    'An average over a district cannot be told from one school and stays not known.',
    'A pass is a reading of published rules, not a permission.',
    'The check uses the facts that ship with the program. Corrections accepted since then are on the page of the state.',
  ],
  checkStudioTitle: 'With the whole school',
  checkStudioText:
    'The Studio checks the same rules on your roster with its classes and certificates, and drafts the letters that ask for waivers.',
};
