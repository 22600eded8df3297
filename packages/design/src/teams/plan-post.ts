import { optionalRoleById, type PostTemplate } from '@staffroom/knowledge';
import { fte, subjectNames, type Grade, type PlanPost, type Subject } from '@staffroom/school';
import { needInWords } from '../fit.ts';

/**
 * A post as the plan shows it.
 *
 * @param vacant time that nobody holds, in thousandths.
 */
export function planPost(
  id: string,
  template: PostTemplate,
  amount: number,
  vacant: number,
  grades: readonly Grade[],
): PlanPost {
  return {
    id,
    roleId: template.roleId,
    label: postLabel(template),
    need: needInWords(template.need, template.certified, grades),
    subject: postSubject(template),
    isCertified: template.certified,
    isTeaching: template.teaches,
    amount: fte(amount),
    vacant: fte(vacant),
  };
}

function postSubject(template: PostTemplate): Subject | null {
  switch (template.need.kind) {
    case 'subject':
      return template.need.subject;
    case 'elementary':
      return 'ELEMENTARY';
    case 'specialEducation':
      return 'SPED';
    case 'languageSupport':
      return 'ESL';
    case 'anyTeacher':
    case 'leadEligible':
    case 'paraprofessional':
    case 'candidate':
      return null;
    default:
      return template.need satisfies never;
  }
}

function postLabel(template: PostTemplate): string {
  if (template.need.kind === 'subject') return `${subjectNames[template.need.subject]} teacher`;
  if (template.need.kind === 'elementary' && template.teaches) return 'elementary teacher';
  return optionalRoleById(template.roleId)?.name.toLowerCase() ?? template.roleId;
}
