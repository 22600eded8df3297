/**
 * What staffing weighs against each other; the unit is arbitrary, the costs of a fit are in fit.ts. The order of size
 * is the policy: fill the posts that make the team, then those that help it, keep people whole,
 * give each team a lead, keep people near the grades and subjects they teach, spread the new teachers. All are Staffroom's own choices.
 */
export const staffingCosts = {
  /** For each full-time post of the model left unfilled. */
  requiredVacancy: 3000,
  /** For each full-time specialist post left unfilled. */
  sharedVacancy: 2000,
  /** For each full-time post left unfilled that the model can do without. */
  optionalVacancy: 400,
  /** For every separate share of a person's time: more than a lead, so that nobody is cut up for one. */
  share: 160,
  /** For a team without a teacher eligible to lead it: more than moving half a dozen people to another grade. */
  noLead: 150,
  /** For each new teacher by which a team differs from the even share. */
  novice: 12,
  /** Of a post added because the school pinned somebody. */
  pinned: 0,
  /** Of a full-time post given by hand to somebody who does not fit it: more than the farthest move of one who does. */
  unfit: 200,
} as const;

/** Teachers with so many years or fewer count as new, as in the analysis. */
export const noviceYears = 3;

/** The smallest share of a full-time teacher on a team, in thousandths: what is left of a post beside a 0.6 part-timer. */
export const smallestTeacherShare = 400;

/** The smallest share of a part-time teacher, and of any teacher where the model itself asks for parts of posts. */
export const smallestPart = 250;

/** The smallest share of a specialist whom teams share, in thousandths: a day a week. */
export const smallestSpecialistShare = 200;

/** Teams that share a specialist at most, where there are specialists enough. */
export const mostTeamsOfSpecialist = 3;

/** Specialists of one kind who share a post of a team at most. */
export const mostSpecialistsOnPost = 2;
