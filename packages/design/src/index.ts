export { analyse, differenceOf, type Analysis } from './analysis/analyse.ts';
export type { AnalysisInput } from './analysis/context.ts';
export type { Arrangement, Unit, UnitAdult } from './arrangement.ts';
export type { DesignRequest } from './design-request.ts';
export { averagePay, type AveragePay } from './money/average-pay.ts';
export {
  benefitLoad,
  benefitLoadSource,
  teacherEmployerCost,
  type BenefitLoad,
  type EmployerCost,
} from './money/benefit-load.ts';
export {
  charlottePositions,
  charlotteRoles,
  charlotteSource,
  exchangeProblem,
  impliedPositionPrice,
  type ExchangeRole,
} from './money/charlotte-positions.ts';
export { dayPrice, daysTraded } from './money/day-price.ts';
export { iowaCostPerTeacher, iowaSource } from './money/iowa-teacher-leadership.ts';
export {
  doesSpanCover,
  northCarolinaCap,
  northCarolinaLimits,
  northCarolinaSource,
  reachesEnough,
  teachesEnough,
} from './money/north-carolina-roles.ts';
export { turnoverCost, turnoverSource } from './money/turnover-cost.ts';
export { modelPayOf, type ModelPay, type MoneyInput } from './money/money-input.ts';
export { priceDesign } from './money/price-design.ts';
export { checkPlanPolicy } from './policy/check-plan-policy.ts';
export { checkPolicy, type PolicyInput } from './policy/check-policy.ts';
export {
  DesignError,
  ImpossibleRulesError,
  type ConflictingRule,
  type DesignErrorCode,
} from './design-error.ts';
export { designSchool } from './design-school.ts';
export type { DesignProgress, DesignTools } from './design-tools.ts';
export { baselineArrangement } from './baseline/baseline-arrangement.ts';
export { taughtToday, type TaughtToday } from './baseline/taught-today.ts';
export { canonicalJson } from './canonical-json.ts';
export { type PlanDifference } from './check/json-differences.ts';
export { checkPlan } from './check-plan.ts';
export { designArrangement } from './design-arrangement.ts';
export { inputHash } from './design-school.ts';
export { applyEdit, inverseOf, openBoard, openingBoard, refusalOf, type Board } from './board/board.ts';
export { BoardEditError, type BoardEditErrorCode } from './board/board-edit-error.ts';
export { effectsBetween, effectsOf, type Effect } from './board/effects.ts';
export type { Alternative, Explanation, Reason, Suggestion } from './board/explanation.ts';
export { findingFixes, fixesFor, type Fixes } from './board/fixes-for.ts';
export type { LineName } from './board/line-goal.ts';
export { keyMeasures, type KeyMeasure } from './board/key-measures.ts';
export { pinsOf, withPins, type PinnedSchool } from './board/pins.ts';
export { findingSwaps, swapsFor } from './board/swaps-for.ts';
export { whyHere, type BoardSubject } from './board/why-here.ts';
export { fidelityOf } from './fidelity/fidelity-of.ts';
export { addDays, daysBetween } from './journey/day.ts';
export {
  durationCases,
  proposeJourney,
  type DurationCase,
  type ProposedItem,
  type ProposedJourney,
  type StagePace,
} from './journey/propose-journey.ts';
