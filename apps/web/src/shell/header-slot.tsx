import { createContext, use, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Places in the header that a screen may fill: people present, how near the bound is, the one main action. */
export type HeaderPlace = 'presence' | 'bound' | 'action';

type Places = Readonly<Record<HeaderPlace, HTMLElement | null>>;

interface HeaderPlaces {
  readonly places: Places;
  readonly set: (place: HeaderPlace, element: HTMLElement | null) => void;
}

const HeaderPlacesContext = createContext<HeaderPlaces | null>(null);

const noPlaces: Places = { presence: null, bound: null, action: null };

/** Holds the places; around the header and the screen. */
export function HeaderPlacesProvider({ children }: { readonly children: ReactNode }) {
  const [places, setPlaces] = useState<Places>(noPlaces);
  const [set] = useState(
    () => (place: HeaderPlace, element: HTMLElement | null) =>
      setPlaces((before) => (before[place] === element ? before : { ...before, [place]: element })),
  );
  return <HeaderPlacesContext value={{ places, set }}>{children}</HeaderPlacesContext>;
}

/** Where the header shows what a screen puts into a place. */
export function HeaderOutlet({
  place,
  className,
}: {
  readonly place: HeaderPlace;
  readonly className?: string;
}) {
  const set = use(HeaderPlacesContext)?.set;
  const [take] = useState(() => (element: HTMLElement | null) => set?.(place, element));
  return <div ref={take} className={className} />;
}

/** Puts something of a screen into the header while the screen is shown. Outside of the frame it shows nothing. */
export function HeaderSlot({
  place,
  children,
}: {
  readonly place: HeaderPlace;
  readonly children: ReactNode;
}) {
  const element = use(HeaderPlacesContext)?.places[place] ?? null;
  return element === null ? null : createPortal(children, element);
}
