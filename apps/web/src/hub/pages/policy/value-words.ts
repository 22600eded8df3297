import type { IndicatorId } from '@staffroom/knowledge';
import type { HubText } from '../../text/hub-text.ts';

/** A value of an indicator in a word or two. */
export function valueWord(text: HubText, indicator: IndicatorId, value: string): string {
  // The catalogue holds every value that the facts allow, but for unknown.
  return (text.policy.values[indicator] as Readonly<Record<string, string>>)[value] ?? text.frame.unknown;
}

/** What a value means for the design of a team; null where the value is not known. */
export function valueReading(text: HubText, indicator: IndicatorId, value: string): string | null {
  // As above.
  return (text.policy.readings[indicator] as Readonly<Record<string, string>>)[value] ?? null;
}
