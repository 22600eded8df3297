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
  'design.copy': 'copied a design',
  'design.change': 'changed a design',
  'design.edit': 'decided by hand',
  'design.restore': 'went back to an earlier plan',
  'design.remove': 'removed a design',
  'sweep.start': 'started a sweep',
  'share.create': 'made a read-only link',
  'share.revoke': 'ended a read-only link',
  'design.export': 'wrote a design as files',
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

/** What is told beside an action, in one line. */
export function detailText(detail: Readonly<Record<string, unknown>>): string {
  return Object.entries(detail)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(' · ');
}
