import { classNames } from '../../system/class-names.ts';
import { shadeGround, type Shade } from './shade.ts';
import { ShadeMark } from './shade-mark.tsx';
import { stateTilePlaces } from './state-tile-places.ts';

/** What a tile says of its jurisdiction. */
export interface StateTile {
  readonly name: string;
  readonly href: string;
  readonly shade: Shade;
  /** The value in words, as it is read out and shown under the pointer. */
  readonly value: string;
  /** A figure in place of the mark, such as a count. */
  readonly figure?: string;
}

export interface StateTilesProps {
  /** What the map shows. */
  readonly label: string;
  /** By code; a jurisdiction without one is left out. */
  readonly tiles: Readonly<Record<string, StateTile>>;
  readonly className?: string;
}

/**
 * The 51 jurisdictions as tiles of one size, each leading to its page. The value is told by colour, by mark and in words. It needs a
 * legend and a table beside it; it works in islands.
 */
export function StateTiles({ label, tiles, className }: StateTilesProps) {
  return (
    <ul
      aria-label={label}
      className={classNames('grid grid-cols-12 gap-[3px] sm:gap-1 print:max-w-[150mm]', className)}
    >
      {stateTilePlaces.map(({ code, row, column }) => {
        const tile = tiles[code];
        return (
          tile !== undefined && (
            <li key={code} style={{ gridRow: row, gridColumn: column }}>
              <a
                href={tile.href}
                title={`${tile.name}: ${tile.value}`}
                className={classNames(
                  'flex aspect-[10/11] flex-col items-center justify-center gap-px rounded-[4px] border no-underline sm:aspect-[10/9] sm:gap-0.5 sm:rounded-[6px]',
                  'hover:outline-2 hover:outline-offset-1 hover:outline-ink',
                  shadeGround[tile.shade],
                )}
              >
                <span
                  className={classNames(
                    'text-tiny leading-none font-semibold sm:text-body sm:leading-none',
                    tile.shade === 'unknown' && 'rounded-[3px] bg-card px-0.5',
                  )}
                >
                  {code}
                </span>
                <span className="hidden-text">
                  , {tile.name}: {tile.value}
                </span>
                <span className="flex h-3 items-center leading-none" aria-hidden="true">
                  {tile.figure === undefined ? (
                    tile.shade !== 'unknown' && <ShadeMark shade={tile.shade} size={10} />
                  ) : (
                    <span className="text-tiny leading-none">{tile.figure}</span>
                  )}
                </span>
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
}
