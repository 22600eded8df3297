/** The words of what can be operated on the policy pages; islands bring them along, so that they are few. */
export const policyIslands = {
  show: 'Show on the map',
  legend: 'What the tiles show',
  aboutQuestion: 'Sources of every answer',
  table: 'All answers as a table',
  tableOnPaper:
    'One row for each jurisdiction, one column for each question. The fuller a mark, the more there is of what is asked; the answers stand in words with each question below.',
  tableNote: 'One row for each jurisdiction, one column for each question. The heads stay while you scroll.',
  jurisdiction: 'Jurisdiction',
  findState: 'Find a state',
  onlyValue: 'Answer to the question above',
  allValues: 'All answers',
  sortBy: (name: string) => `Sort by: ${name}`,
  found: (shown: number, all: number) => `${shown} of ${all} jurisdictions`,
  noneFound: 'No jurisdiction has this name and answer.',

  chooseState: (n: number) => `State ${n}`,
  noState: 'None',
  onlyDifferences: 'Only what differs',
  differs: 'differs',
  question: 'Question',
  loading: 'Fetching the answers…',
  notFetched: 'The answers could not be fetched. Check the connection and load the page again.',
  chooseTwo: 'Choose a state to begin, and others to set beside it.',
  compared: (n: number, differing: number) =>
    n < 2
      ? 'Choose another state to compare.'
      : `${differing === 1 ? '1 row differs' : `${differing} rows differ`}.`,
  classSizeRow: 'Class-size figures',
  grades: (from: string, to: string) => (from === to ? `Grade ${from}` : `Grades ${from}–${to}`),
  perClass: 'per class',
  perTeacher: 'per teacher',
  daily: 'a day',
  average: 'average',
  noCap: 'No cap was found',
  unknown: 'Not known',
  noYear: 'no year given',

  planFile: 'The plan file',
  planHint:
    'The file plan.json that the Studio exports from a design, or that the command “staffroom design” writes. It stays on this device.',
  drop: 'Drop plan.json here, or choose it',
  state: 'The state',
  chooseOne: 'Choose a state',
  checking: 'Reading the rules…',
  another: 'The page could not load the check. Check the connection and try again.',
  plan: (school: string, model: string, teams: number) =>
    `${school}: ${model}, ${teams === 1 ? '1 team' : `${teams} teams`}`,
  madeFor: (state: string) => `The file was made for ${state}.`,
  madeForNone: 'The file was made without a state.',
  keptClasses: (n: number) =>
    n === 1
      ? '1 class goes on beside the teams and is not checked here.'
      : `${n} classes go on beside the teams and are not checked here.`,
  noTeams:
    'The plan has no teams: its model leaves classes as they are, and a plan file does not hold classes.',
  outcomes: {
    blocked: 'Blocked',
    waiver: 'Needs a waiver',
    unknown: 'Not known',
    pass: 'Allowed',
    notApplicable: 'Does not apply',
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence: check it' },
  showThem: 'Show them',
  classSize: 'Class size',
  goal: 'a goal',
  careful: 'Read with care',
  source: 'Source',
  noSource: 'no source was read',
  inEnglish: '',
  openState: (state: string) => `All policy of ${state}`,
  notJson: (name: string) => `${name} is not a JSON file. Take plan.json from the files of a design.`,
  notAPlan: (name: string) =>
    `${name} is not a plan of Staffroom. Take plan.json from the files of a design, not roster, report or settings.`,
  otherVersion: (name: string, version: string) =>
    `${name} is a plan in format ${version}; this page reads format 1. Design again with this version of Staffroom.`,
  damaged: (name: string, place: string, problem: string) =>
    `${name} is a plan, but something in it is not as it should be: at ${place}, ${problem}. Take the file again from the design.`,
  unknownRequest: (name: string, message: string) =>
    `${name} is a plan, but what it asked for is not known here: ${message}`,
  tooLarge: (name: string) =>
    `${name} is larger than 50 MB, which no plan is. Take plan.json from the files of a design.`,
  results: (state: string) => `The design against the rules of ${state}`,
};
