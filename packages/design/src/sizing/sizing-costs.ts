/**
 * What sizing weighs against each other, in students off the roster target. The order of size is the policy: keep the
 * limits (ten a student, see roster-cost), hire nobody where today's people suffice, leave nobody without a place,
 * keep grades apart, come close to the target. All are Staffroom's own choices.
 */
export const sizingCosts = {
  /** For each full-time teacher to hire. */
  vacancy: 60,
  /** For each full-time teacher missing today already: the post exists, only the person does not. */
  vacancyToday: 10,
  /** For each full-time post that teams do without by sharing a teacher. */
  shared: 18,
  /** For each full-time teacher of whom a team gets a part beyond whole posts. */
  extra: 6,
  /** Again for the band that shares most. */
  mostShared: 12,
  /** For each full-time aide, resident or other adult without a certificate to find. */
  otherVacancy: 15,
  /** For each full-time teacher left without a place on a team. */
  leftOver: 20,
  /** The same where teams are single classes: a class without its teacher's team would have to join another. */
  classLeftOver: 150,
  /** For each full-time teacher by which a band differs from its students' share of all teachers. */
  uneven: 15,
  /** For each teacher by which each team differs from the model's number. */
  otherShape: 6,
  /** For each grade a band is wider than asked for: elementary teams mix grades more easily than subject teams. */
  extraGrade: { elementary: 60, middle: 120, high: 120 },
  /** For each further grade beyond two extra ones. */
  farGrade: 300,
} as const;
