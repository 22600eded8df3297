import type { Random } from '@staffroom/engine';
import { allSubjects } from '@staffroom/school';
import type { DraftPost, DraftSection } from './draft-section.ts';
import { chance } from './draws.ts';

/** Our choice, usual in a day of seven periods: a full-time teacher has five classes, planning and a duty. */
const fullLoad = 5;
/** Our choice: most teachers with four classes are full-time all the same, with another duty. */
const fullTimeWithFour = 0.7;
/** Posts of at most this many classes are joined to a colleague's of another subject where the periods allow. */
const smallLoad = 2;

interface OpenPost {
  readonly subjects: Set<DraftSection['subject']>;
  readonly sections: DraftSection[];
  readonly periods: Set<string>;
}

/**
 * Teaching posts that hold every section once: one subject each, at most five sections, never two in one period, of one
 * grade where possible. What is left over in two subjects is joined to a post for a teacher certified in both.
 */
export function teachingPosts(sections: readonly DraftSection[], random: Random): readonly DraftPost[] {
  const posts = allSubjects.flatMap((subject) =>
    postsOfSubject(sections.filter((section) => section.subject === subject)),
  );
  return joinSmall(posts).map(({ subjects, sections: held }): DraftPost => ({
    kind: 'subject',
    subjects: allSubjects.filter((subject) => subjects.has(subject)),
    sectionIds: held.map((section) => section.id),
    share: shareOf(held.length, random),
    isPrimary: true,
  }));
}

function postsOfSubject(sections: readonly DraftSection[]): readonly OpenPost[] {
  const posts: OpenPost[] = [];
  for (const section of sections) {
    const [period = ''] = section.periods;
    const free = posts.filter((post) => post.sections.length < fullLoad && !post.periods.has(period));
    const sameGrade = free.find((post) => post.sections.every((held) => held.grade === section.grade));
    const fullest = free.reduce<OpenPost | null>(
      (best, post) => (best === null || post.sections.length > best.sections.length ? post : best),
      null,
    );
    const post = sameGrade ?? fullest;
    if (post === null) {
      posts.push({ subjects: new Set([section.subject]), sections: [section], periods: new Set([period]) });
    } else {
      post.sections.push(section);
      post.periods.add(period);
    }
  }
  return posts;
}

function joinSmall(posts: readonly OpenPost[]): readonly OpenPost[] {
  const kept = [...posts];
  for (const small of posts.filter((post) => post.sections.length <= smallLoad)) {
    const host = kept.find(
      (post) =>
        post !== small &&
        post.sections.length + small.sections.length <= fullLoad &&
        post.subjects.union(small.subjects).size <= 2 &&
        post.periods.isDisjointFrom(small.periods),
    );
    if (host === undefined) continue;
    host.sections.push(...small.sections);
    for (const subject of small.subjects) host.subjects.add(subject);
    for (const period of small.periods) host.periods.add(period);
    kept.splice(kept.indexOf(small), 1);
  }
  return kept;
}

/** Our choice of the usual shares of a post for a number of classes, in thousandths. */
function shareOf(classes: number, random: Random): number {
  if (classes >= fullLoad) return 1000;
  if (classes === 4) return chance(random, fullTimeWithFour) ? 1000 : 800;
  return classes === 3 ? 600 : classes === 2 ? 500 : 200;
}
