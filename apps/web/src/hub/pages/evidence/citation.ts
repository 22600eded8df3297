import type { Finding } from '@staffroom/knowledge';
import { evidence as english } from '../../text/en/evidence.ts';
import type { HubText } from '../../text/hub-text.ts';

/** The source of a finding as one line of a list of references. The authors are not in the data, so the title comes first. */
export function sourceCitation({ sourceTitle, year, sourceUrl }: Finding): string {
  return `${sourceTitle} (${year}). ${sourceUrl}`;
}

/** The effect of a finding in plain text, in English unless other words and its unit in their language are given. */
export function effectText(
  finding: Finding,
  words: HubText['evidence']['citedEffect'] = english.citedEffect,
  unit: string = finding.unit,
): string {
  const { effect, effectRange } = finding;
  if (effect === null) return words.noNumber(unit);
  const range = effectRange === undefined ? '' : ` (${words.range(effectRange.min, effectRange.max)})`;
  return `${effect} ${unit}${range}`;
}
