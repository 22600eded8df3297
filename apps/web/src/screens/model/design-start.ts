import type { DesignRequestInput } from '@staffroom/contract';
import type { ParameterValue } from '@staffroom/knowledge';

export type Effort = DesignRequestInput['effort'];

/** The longest that a search goes on which somebody means to stop, in seconds. */
const longestSearch = 3600;

/** What a person decided on the model's page, as a design is asked for. */
export function designRequest(input: {
  readonly modelId: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly state: string | null;
  readonly effort: Effort;
  readonly useAverages: boolean;
}): DesignRequestInput {
  return {
    modelId: input.modelId,
    parameters: { ...input.parameters },
    state: input.state,
    grades: null,
    seed: 1,
    effort: input.effort,
    seconds: input.effort === 'wallClock' ? longestSearch : null,
    useAverages: input.useAverages,
  };
}

/** A name that no other design of the school has: the model's, with a number where it is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken);
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted} ${number}`;
  return name;
}
