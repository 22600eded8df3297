export { analyse, differenceOf, type Analysis } from './analysis/analyse.ts';
export type { AnalysisInput } from './analysis/context.ts';
export type { Arrangement, Unit, UnitAdult } from './arrangement.ts';
export type { DesignRequest } from './design-request.ts';
export { averagePay, type AveragePay } from './money/average-pay.ts';
export {
  benefitLoad,
  teacherEmployerCost,
  type BenefitLoad,
  type EmployerCost,
} from './money/benefit-load.ts';
export { modelPayOf, type ModelPay, type MoneyInput } from './money/money-input.ts';
export { priceDesign } from './money/price-design.ts';
export { checkPolicy, type PolicyInput } from './policy/check-policy.ts';
