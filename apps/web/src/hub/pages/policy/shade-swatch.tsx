import { classNames } from '../../../system/class-names.ts';
import { shadeGround, type Shade } from '../../parts/shade.ts';
import { ShadeMark } from '../../parts/shade-mark.tsx';

/** A shade as it is seen on a tile: the key of a legend. */
export function ShadeSwatch({ shade }: { readonly shade: Shade }) {
  return (
    <span
      className={classNames(
        'mt-px inline-flex size-5 shrink-0 items-center justify-center rounded-[5px] border',
        shadeGround[shade],
      )}
    >
      <ShadeMark shade={shade} />
    </span>
  );
}
