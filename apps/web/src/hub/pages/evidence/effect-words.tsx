import type { Finding } from '@staffroom/knowledge';
import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { useHub, type Hub } from '../../site/hub.ts';
import { axisUnit } from './effect-axes.ts';
import { writtenAs } from '../../text/locale.ts';

/** The effect of a finding with its unit; one without a number says so. */
export function EffectWords({ finding }: { readonly finding: Finding }) {
  const { text, locale } = useHub();
  const number = new Intl.NumberFormat(writtenAs[locale], { maximumFractionDigits: 4 });
  const { effect, effectRange, unit } = finding;
  if (effect === null)
    return (
      <>
        <NotKnown words={text.evidence.noNumber} />{' '}
        <span className="text-small text-soft">
          (<FactWords>{unit}</FactWords>)
        </span>
      </>
    );
  return (
    <>
      <span className="font-semibold tabular-nums">{number.format(effect).replace('-', '−')}</span>{' '}
      <FactWords>{unit}</FactWords>
      {effectRange !== undefined && (
        <span className="text-small text-soft">
          {' '}
          · {text.evidence.range} {number.format(effectRange.min)}–{number.format(effectRange.max)}
        </span>
      )}
    </>
  );
}

/** What findings of one axis are measured in, in the language of the page. */
export function sharedUnit(findings: readonly Pick<Finding, 'unit'>[], fact: Hub['fact']): string {
  return axisUnit(fact(findings[0]?.unit ?? '').text);
}

/** What was measured, in words: the outcome's name, or its id taken apart where it is a new one. */
export function outcomeName(outcome: string, names: Readonly<Record<string, string>>): string {
  const name = names[outcome];
  if (name !== undefined) return name;
  const words = outcome.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
