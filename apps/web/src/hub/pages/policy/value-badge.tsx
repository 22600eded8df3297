import type { IndicatorId } from '@staffroom/knowledge';
import { classNames } from '../../../system/class-names.ts';
import { shadeGround } from '../../parts/shade.ts';
import { ShadeMark } from '../../parts/shade-mark.tsx';
import { useHub } from '../../site/hub.ts';
import { shadeOf } from './value-shades.ts';
import { valueWord } from './value-words.ts';

/** A value of an indicator: its mark on its colour, and its words. */
export function ValueBadge({
  indicator,
  value,
}: {
  readonly indicator: IndicatorId;
  readonly value: string;
}) {
  const { text } = useHub();
  const shade = shadeOf(indicator, value);
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <span
        className={classNames(
          'inline-flex size-5 shrink-0 items-center justify-center rounded-[5px] border',
          shadeGround[shade],
        )}
      >
        <ShadeMark shade={shade} />
      </span>
      {valueWord(text, indicator, value)}
    </span>
  );
}
