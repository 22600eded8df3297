import { ShadeMark } from '../../parts/shade-mark.tsx';
import { StateTiles, type StateTile } from '../../parts/state-tiles.tsx';
import { addresses } from '../../site/addresses.ts';
import { useHub, type Hub } from '../../site/hub.ts';
import { writtenAs } from '../../text/locale.ts';

/** How many profiles and entries there are of a state. A system of many states counts in none. */
function countIn({ facts, state: { directory } }: Pick<Hub, 'facts' | 'state'>, code: string): number {
  const all = [...facts.schools.schools, ...facts.schools.systems, ...directory];
  return all.filter(({ state }) => state === code).length;
}

/** Where the schools are that this site knows of. What it does not know of is hatched, not empty. */
export function SchoolsMap() {
  const hub = useHub();
  const { facts, text, href, locale } = hub;
  const words = text.schools;
  const number = new Intl.NumberFormat(writtenAs[locale]);
  const tiles = Object.fromEntries(
    facts.states.map(({ state, name }): [string, StateTile] => {
      const count = countIn(hub, state);
      return [
        state,
        count === 0
          ? { name, href: href(addresses.state(state)), shade: 'unknown', value: words.mapNone }
          : {
              name,
              href: `${href(addresses.schools())}?state=${state}#profiles`,
              shade: count > 5 ? 'full' : 'half',
              value: words.mapCount(count),
              figure: number.format(count),
            },
      ];
    }),
  );
  return (
    <>
      <StateTiles label={words.mapLabel} tiles={tiles} className="max-w-3xl" />
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-small text-soft">
        <li className="inline-flex items-center gap-2">
          <span className="text-design">
            <ShadeMark shade="full" />
          </span>
          {words.mapLegendSome}
        </li>
        <li className="inline-flex items-center gap-2">
          <span
            aria-hidden="true"
            className="hatched inline-block h-3 w-5 rounded-[3px] border border-dashed border-edge"
          />
          {words.mapLegendNone}
        </li>
      </ul>
    </>
  );
}
