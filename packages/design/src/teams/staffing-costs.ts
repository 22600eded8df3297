/**
 * What staffing weighs against each other; the unit is arbitrary, the costs of a fit are in fit.ts. The order of size
 * is the policy: fill the posts that make the team, then those that help it, then keep people whole,
 * give each team a lead, spread the new teachers, keep people near the grades and subjects they teach. All are Staffroom's own choices.
 */
export const staffingCosts = {
  /** For each full-time post of the model left unfilled. */
  requiredVacancy: 600,
  /** For each full-time specialist post left unfilled. */
  sharedVacancy: 400,
  /** For each full-time post left unfilled that the model can do without. */
  optionalVacancy: 80,
  /** For a team without anybody eligible to lead it. */
  noLead: 15,
  /** For every separate share of a person's time: more than a lead and an even spread together, so that nobody is cut up for those. */
  share: 30,
  /** For each new teacher by which a team differs from the even share. */
  novice: 12,
  /** Of a post added because the school pinned somebody. */
  pinned: 0,
} as const;

/** Teachers with so many years or fewer count as new, as in the analysis. */
export const noviceYears = 3;

/** The smallest share of a teacher worth splitting off, in thousandths; specialists may be split finer. */
export const smallestTeacherShare = 250;
