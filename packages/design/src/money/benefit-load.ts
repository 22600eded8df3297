import type { Source } from '@staffroom/school';

/** Employer cost of a primary, secondary or special-education teacher per hour worked, in cents. */
export interface EmployerCost {
  readonly wages: number;
  readonly paidLeave: number;
  readonly supplementalPay: number;
  readonly insurance: number;
  readonly retirement: number;
  readonly legallyRequired: number;
  /** All benefits as the source prints them, paid leave and supplemental pay among them. */
  readonly benefits: number;
}

export const benefitLoadSource: Source = {
  kind: 'derived',
  how: 'Bureau of Labor Statistics, Employer Costs for Employee Compensation, primary, secondary and special education school teachers (undated copy): insurance, retirement and legally required benefits over wages, paid leave and supplemental pay, because an annual salary already holds paid leave',
};

/**
 * Bureau of Labor Statistics, Employer Costs for Employee Compensation (undated copy), cents per hour: wages 54.46,
 * benefits 29.30. The parts that an annual salary already pays are 3.60 and 0.29; the others are 9.04, 12.75 and 3.62.
 */
export const teacherEmployerCost: EmployerCost = {
  wages: 5446,
  paidLeave: 360,
  supplementalPay: 29,
  insurance: 904,
  retirement: 1275,
  legallyRequired: 362,
  benefits: 2930,
};

/** Three ways to state a benefit load, each in basis points (3500 is 35.0%), rounded half up to a tenth of a percent
 * because the cents it comes from are rounded themselves. */
export interface BenefitLoad {
  readonly ofCompensation: number;
  /** Over hourly wages: counts paid leave twice when it is applied to an annual salary. */
  readonly ofWages: number;
  /** The load to put on an annual salary. */
  readonly addOnToSalary: number;
}

/** The load of an employer cost. */
export function benefitLoad(cost: EmployerCost): BenefitLoad {
  const basisPoints = (part: number, whole: number): number => Math.round((part * 1000) / whole) * 10;
  return {
    ofCompensation: basisPoints(cost.benefits, cost.wages + cost.benefits),
    ofWages: basisPoints(cost.benefits, cost.wages),
    addOnToSalary: basisPoints(
      cost.insurance + cost.retirement + cost.legallyRequired,
      cost.wages + cost.paidLeave + cost.supplementalPay,
    ),
  };
}

/** The national add-on for annual teacher salaries in basis points: 43.5%. */
export function benefitAddOnBasisPoints(): number {
  return benefitLoad(teacherEmployerCost).addOnToSalary;
}
