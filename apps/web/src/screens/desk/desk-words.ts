import type {
  DirectoryStatus,
  FactEdit,
  FieldProblem,
  MailState,
  MessageFolder,
  MessageKind,
  MessageStatus,
  Suspicion,
} from '@staffroom/contract';

export const folderNames: Readonly<Record<MessageFolder, string>> = {
  inbox: 'Inbox',
  setAside: 'Set aside',
  done: 'Done',
};

export const kindNames: Readonly<Record<MessageKind, string>> = {
  question: 'Question',
  idea: 'Idea',
  presenter: 'Presenter request',
  correction: 'Correction',
  cohortApplication: 'Cohort application',
  partner: 'Partner',
};

export const statusNames: Readonly<Record<MessageStatus, string>> = {
  new: 'New',
  open: 'In work',
  waiting: 'Waiting for the sender',
  done: 'Done',
};

/** Why a message stands aside, as a reason that one can judge. */
export const suspicionNames: Readonly<Record<Suspicion, string>> = {
  hiddenField: 'A field that people do not see was filled in',
  tooFast: 'Sent faster than anybody types',
  oldForm: 'The form was opened long before',
  sameForm: 'One opened form was sent several times',
  links: 'Many links',
  sameText: 'The same text came several times',
  oneAddress: 'Many messages from one connection',
  oneSender: 'Many messages from one sender',
  burst: 'Came in a burst of messages',
  byHand: 'Set aside by hand',
};

/** A reason in words; one that nobody knows stands for itself. */
export function suspicionText(reason: string): string {
  return new Map<string, string>(Object.entries(suspicionNames)).get(reason) ?? reason;
}

export const mailNames: Readonly<Record<MailState, string>> = {
  none: 'Kept here, not mailed: this server sends no mail',
  waiting: 'On its way',
  sent: 'Sent',
  failed: 'Not delivered',
};

export const directoryStatusNames: Readonly<Record<DirectoryStatus, string>> = {
  pending: 'Waits for a decision',
  approved: 'Approved',
  rejected: 'Rejected',
};

type FactKind = FactEdit['kind'];

/** What the records of a kind are called, one and many. */
export const factKindNames: Readonly<Record<FactKind, { readonly one: string; readonly many: string }>> = {
  modelType: { one: 'Type of model', many: 'Types of models' },
  feature: { one: 'Feature', many: 'Features of the framework' },
  condition: { one: 'Enabling condition', many: 'Enabling conditions' },
  model: { one: 'Model', many: 'Models and approaches' },
  role: { one: 'Role', many: 'Roles' },
  finding: { one: 'Finding', many: 'Findings of studies' },
  stage: { one: 'Stage', many: 'Stages of the journey' },
  school: { one: 'School', many: 'Schools' },
  system: { one: 'System', many: 'School systems' },
  indicator: { one: 'Indicator', many: 'Policy indicators' },
  state: { one: 'State', many: 'State policies' },
  classSize: { one: 'Class-size rules', many: 'Class-size rules of states' },
  partner: { one: 'Partner', many: 'Partners' },
  movement: { one: 'Part of the movement', many: 'The movement' },
  statistic: { one: 'Statistic', many: 'Statistics' },
  salarySchedule: { one: 'Salary schedule', many: 'Salary schedules' },
};

/** What is wrong with a field and what to do. */
const fieldProblemTexts: Readonly<Record<FieldProblem, string>> = {
  required: 'This is needed.',
  tooShort: 'This is too short.',
  tooLong: 'This is too long.',
  notAnEmail: 'This is not an e-mail address.',
  notAnAddress: 'This is not the address of a page: it begins with https://.',
  notADate: 'This is not a date.',
  past: 'This day has passed.',
  notANumber: 'This is not a whole number.',
  notAYear: 'This is not a year between 1950 and 2100.',
  notAState: 'Choose a state.',
  notOffered: 'Choose one of what is offered.',
  unknownRecord: 'There is no such record.',
  endsBeforeItBegins: 'It ends before it begins.',
};

/** A problem of a field in words; a code that nobody knows stands for itself. */
export function fieldProblemText(code: string): string {
  return new Map<string, string>(Object.entries(fieldProblemTexts)).get(code) ?? code;
}
