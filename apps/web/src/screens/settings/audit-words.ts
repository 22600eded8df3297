import { RoleSchema } from '@staffroom/contract';
import { roleNames } from './role-names.ts';

/** What actions of the audit trail are called for people; an action that is not listed is shown as it is. */
const actionWords: Readonly<Record<string, string>> = {
  'school.create': 'added a school',
  'school.addExample': 'added an example school',
  'school.change': 'changed a school',
  'school.remove': 'removed a school',
  'import.start': 'started an import',
  'roster.import': 'imported a roster',
  'roster.remove': 'removed a roster',
  'roster.expire': 'a roster was deleted because it was kept long enough',
  'design.create': 'started a design',
  'design.again': 'designed again',
  'design.made': 'finished a design',
  'design.copy': 'copied a design',
  'design.change': 'changed a design',
  'design.edit': 'decided by hand',
  'design.restore': 'went back to an earlier plan',
  'design.remove': 'removed a design',
  'sweep.start': 'tried models over schools',
  'share.create': 'made a read-only link',
  'share.revoke': 'ended a read-only link',
  'design.export': 'wrote a design as files',
  'journey.begin': 'began a journey',
  'journey.change': 'changed a journey',
  'journey.remove': 'removed a journey',
  'journey.addItem': 'added an item to a journey',
  'journey.changeItem': 'changed an item of a journey',
  'journey.undoItem': 'took a change of a journey back',
  'journey.attach': 'attached a file to a journey',
  'journey.detach': 'took a file away from a journey',
  'member.join': 'joined the district',
  'member.change': 'gave somebody another role',
  'member.remove': 'ended a membership',
  'invitation.create': 'invited somebody',
  'invitation.accept': 'accepted an invitation',
  'invitation.revoke': 'took an invitation back',
  'district.create': 'started the district',
  'district.change': 'changed settings of the district',
  'district.export': 'wrote everything of the district into a file',
  'singleSignOn.set': 'set up single sign-on',
  'singleSignOn.remove': 'ended single sign-on',
};

/** An action in words. */
export function actionText(action: string): string {
  return actionWords[action] ?? action;
}

/** Finds what ids of details stand for; null where it is not known any more. */
export interface AuditNames {
  readonly school: (schoolId: string) => string | null;
  readonly model: (modelId: string) => string | null;
}

/** Details that only a program reads. */
const hiddenKeys: ReadonlySet<string> = new Set(['jobId', 'shareId', 'itemId', 'of']);

const keyWords: Readonly<Record<string, string>> = {
  retentionDays: 'kept for days',
  emailDomains: 'domains',
  isEnabled: 'offered',
  hasNewSecret: 'new secret',
  isScenario: 'kept as a scenario',
  seq: 'decisions by hand',
  cases: 'designs',
};

function wordsOf(key: string, value: string | number | boolean, names: AuditNames): string {
  const role = key === 'role' ? RoleSchema.safeParse(value).data : undefined;
  if (role !== undefined) return roleNames[role].label;
  if (key === 'schoolId') return names.school(String(value)) ?? 'a school that is no longer here';
  if (key === 'modelId') return names.model(String(value)) ?? String(value);
  const shown = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  return key === 'name' || key === 'email' ? shown : `${keyWords[key] ?? key}: ${shown}`;
}

/** What is told beside an action, in one line for people: names in place of ids, and nothing that only a program reads. */
export function detailText(detail: Readonly<Record<string, unknown>>, names: AuditNames): string {
  return Object.entries(detail)
    .flatMap(([key, value]) =>
      !hiddenKeys.has(key) &&
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        ? [wordsOf(key, value, names)]
        : [],
    )
    .join(' · ');
}
