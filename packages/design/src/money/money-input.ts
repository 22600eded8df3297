import type { PostTemplate, SourcedCents } from '@staffroom/knowledge';
import type { Fte, PlanTeam, School, SchoolwideShare, Vacancy } from '@staffroom/school';
import type { AveragePay } from './average-pay.ts';

/** What a staffing model says of pay. What the school's own `finance.yaml` says comes first. */
export interface ModelPay {
  /** The role of the adult who leads a team; null where the model knows no lead. */
  readonly leadRoleId: string | null;
  /** Extra pay a year by role id. */
  readonly supplements: Readonly<Record<string, SourcedCents>>;
  /** Annual pay of a full-time post by role id, where it is not on the teachers' schedule. */
  readonly salaries: Readonly<Record<string, SourcedCents>>;
}

/** Teaching time that core classes want and nobody holds, whatever the model: all of today's, and what goes on beside the teams. */
export interface VacantInClasses {
  readonly today: Fte;
  readonly kept: Fte;
}

/** What is known of pay, whatever the design: the school's people and its own finance, and what stands in for them. */
export interface PayTerms {
  readonly school: School;
  readonly model: ModelPay;
  /** National averages for pay that nobody told; null unless the user asked for them. */
  readonly averages: AveragePay | null;
}

/** Where a design puts people's time. */
export interface PricedDesign {
  readonly teams: readonly PlanTeam[];
  readonly schoolwide: readonly SchoolwideShare[];
  readonly vacancies: readonly Vacancy[];
  readonly vacantInClasses: VacantInClasses;
}

/** What is priced. */
export interface MoneyInput extends PayTerms, PricedDesign {}

/** The pay facts of a model's posts, the first post of a role deciding. */
export function modelPayOf(posts: readonly PostTemplate[]): ModelPay {
  const supplements: Record<string, SourcedCents> = {};
  const salaries: Record<string, SourcedCents> = {};
  for (const { roleId, supplementCents, payCents } of posts) {
    if (supplementCents !== null) supplements[roleId] ??= supplementCents;
    if (payCents !== null) salaries[roleId] ??= payCents;
  }
  return { leadRoleId: posts.find((post) => post.lead)?.roleId ?? null, supplements, salaries };
}
