import { FactWords } from '../../parts/fact-words.tsx';
import { NotKnown } from '../../parts/not-known.tsx';
import { useHub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

export interface RangeWordsProps {
  readonly range: { readonly min: number; readonly max: number; readonly unit: string } | null;
}

/** A published range with its unit, or that none is known. */
export function RangeWords({ range }: RangeWordsProps) {
  const { locale } = useHub();
  if (range === null) return <NotKnown />;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  return (
    <>
      {range.min === range.max
        ? number.format(range.min)
        : `${number.format(range.min)}–${number.format(range.max)}`}{' '}
      <FactWords>{range.unit}</FactWords>
    </>
  );
}
