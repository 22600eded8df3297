/** Shares of a post that schools usually agree on, in thousandths. */
const usualShares = [200, 400, 500, 600, 800, 1000] as const;

/** The smallest usual share of a post (thousandths) that covers `load` of a full load. */
export function shareOfLoad(load: number, fullLoad: number): number {
  return usualShares.find((share) => share * fullLoad >= load * 1000) ?? 1000;
}
