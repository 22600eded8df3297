import { classSizeOf, type StateCode } from '@staffroom/knowledge';

/** What the shipped figures of a state must not be shown without. Written from the notes that come with the facts. */
const byState: Partial<Readonly<Record<StateCode, readonly string[]>>> = {
  CA: [
    'California enforces class size through money. Aides may not be used to raise the number of pupils per teacher.',
  ],
  OK: ['Oklahoma enforces class size through money and did not apply the penalties for about ten years.'],
  TN: [
    'Tennessee sources differ: one section bars waivers of the maximum, another describes waiver requests. Confirm before relying on either.',
  ],
  NV: [
    'Nevada leaves out of its ratio any teacher who covers one or two subjects for several groups: count a team that rotates with that in mind.',
  ],
  NY: [
    "New York's figures are for New York City only, phased in to 2027-28; no general limit elsewhere was located.",
  ],
  NJ: [
    "New Jersey's figures differ between districts where at least 40 percent of students are at risk and all others.",
  ],
  VT: ['Vermont revised its standards in July 2025.'],
  MT: ["Montana's class-size rule was on the March 2023 amendment list."],
  MO: ["Missouri's figures are from the fifth accreditation cycle."],
};

/** Caveats that belong to every class-size finding of a state: ours, and the notes of its entry. */
export function stateCaveats(state: StateCode): readonly string[] {
  const entry = classSizeOf(state);
  return [...(byState[state] ?? []), ...[entry.note, entry.changed].filter((text) => text !== undefined)];
}
