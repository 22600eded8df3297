import { programShares } from './facts.ts';
import type { DraftPost, DraftSection } from './draft-section.ts';

/** A specialist joins at most this many sections: our choice, as many as a teacher's own. */
const fullLoad = 5;

/**
 * Posts of special educators and language specialists in their published share of all teacher time. They join the
 * sections where their students are clustered, each specialist one section a period; a homeroom takes the whole day.
 */
export function supportPosts(
  sections: readonly DraftSection[],
  teaching: readonly DraftPost[],
): readonly DraftPost[] {
  const { specialEducation, language } = programShares();
  const others = teaching.reduce((sum, post) => sum + post.share, 0);
  const allTeachers = others / (1 - specialEducation - language);
  return [
    ...specialists('specialEducation', 'SPED', 'IEP', specialEducation * allTeachers, sections),
    ...specialists('language', 'ESL', 'EL', language * allTeachers, sections),
  ];
}

function specialists(
  kind: 'specialEducation' | 'language',
  subject: 'SPED' | 'ESL',
  support: 'IEP' | 'EL',
  thousandths: number,
  sections: readonly DraftSection[],
): readonly DraftPost[] {
  const waiting = sections.filter((section) => section.clusters.includes(support));
  const joined = new Set<string>();
  return splitShare(thousandths).map((share): DraftPost => {
    const periods = new Set<string>();
    const limit = share === 1000 ? fullLoad : Math.max(1, Math.floor((fullLoad * share) / 1000));
    const sectionIds: string[] = [];
    for (const section of waiting) {
      const isFree = !joined.has(section.id) && section.periods.every((period) => !periods.has(period));
      if (sectionIds.length >= limit || !isFree) continue;
      sectionIds.push(section.id);
      joined.add(section.id);
      for (const period of section.periods) periods.add(period);
    }
    return { kind, subjects: [subject], sectionIds, share, isPrimary: false };
  });
}

/** Full-time posts and one half-time post where half a post or more is left; at least a half-time post. */
function splitShare(thousandths: number): readonly number[] {
  const halves = Math.max(1, Math.round(thousandths / 500));
  return [...Array.from({ length: Math.floor(halves / 2) }, () => 1000), ...(halves % 2 === 1 ? [500] : [])];
}
