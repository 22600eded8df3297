import {
  allSubjects,
  coreSubjects,
  parseSubject,
  type Grade,
  type Level,
  type Subject,
} from '@staffroom/school';
import type { ParameterValues, PostNeed, PostTemplate, StaffingTemplate } from '@staffroom/knowledge';

/** What the teams of a design take over from today's classes. */
export interface TeamScope {
  /** Grades that get teams. */
  readonly grades: ReadonlySet<Grade>;
  /** Subjects that the teams teach. */
  readonly subjects: readonly Subject[];
  /** Kinds of need that some post of a team has. */
  readonly needs: ReadonlySet<PostNeed['kind']>;
}

/**
 * What the teams of a model take over: the grades they serve, the subjects they teach and the kinds of adult they ask for.
 *
 * A model of one subject (`grouping: 'subject'`) takes over that subject only, named by its posts or its parameter
 * `subject`. Any other model takes over the subjects of its posts, and the core subjects where a post asks for an
 * elementary or any teacher.
 */
export function teamScope(
  template: StaffingTemplate,
  level: Level,
  values: ParameterValues,
  grades: readonly Grade[],
): TeamScope {
  const posts = template.posts(level, values);
  const subjects = new Set(
    template.grouping === 'subject'
      ? posts.flatMap((post) => (post.teaches ? oneSubject(post, values) : []))
      : posts.flatMap((post) => (post.teaches ? subjectsOf(post) : [])),
  );
  return {
    grades: new Set(grades),
    subjects: allSubjects.filter((subject) => subjects.has(subject)),
    needs: new Set(posts.map((post) => post.need.kind)),
  };
}

/** Subjects that the holder of a post teaches the shared roster; empty where the post is not about subjects. */
function subjectsOf(post: PostTemplate): readonly Subject[] {
  switch (post.need.kind) {
    case 'subject':
      return [post.need.subject];
    case 'elementary':
    case 'anyTeacher':
    case 'leadEligible':
      return coreSubjects;
    case 'specialEducation':
      return ['SPED'];
    case 'languageSupport':
      return ['ESL'];
    case 'paraprofessional':
    case 'candidate':
      return [];
    default:
      return post.need satisfies never;
  }
}

function oneSubject(post: PostTemplate, values: ParameterValues): readonly Subject[] {
  if (post.need.kind === 'subject') return [post.need.subject];
  const chosen = values['subject'];
  const subject = parseSubject(typeof chosen === 'string' ? chosen : post.id);
  return subject === null ? [] : [subject];
}
