import type { HubForm, HubState, Locale } from '@staffroom/contract';
import type { Facts } from '@staffroom/knowledge';
import { createContext, useContext } from 'react';
import type { HubText } from '../text/hub-text.ts';

/** A sentence of the facts in the language of the page, or in English where nobody has translated it. */
export interface FactText {
  readonly text: string;
  readonly lang: Locale;
}

/** What a page is written from. */
export interface Hub {
  readonly facts: Facts;
  readonly state: HubState;
  readonly locale: Locale;
  /** The words of the site in the language of the page. */
  readonly text: HubText;
  /** The path that was asked for, without language. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: HubForm | null;
  /** Where the site stands, such as `https://staffroom.example.org`; null where it does not know. */
  readonly origin: string | null;
  /** Where forms are sent: '' for the same server, an address of another one, null where there is none. */
  readonly formsAt: string | null;
  /** The address of a page in the language of this one. Files and the Studio have no language: name them directly. */
  readonly href: (path: string) => string;
  /** A sentence of the facts in the language of the page. */
  readonly fact: (english: string) => FactText;
}

const HubContext = createContext<Hub | null>(null);
export const HubProvider = HubContext.Provider;

/** What the page that is being written is written from. Islands have none of it: what they need are their props. */
export function useHub(): Hub {
  const hub = useContext(HubContext);
  if (hub === null)
    throw new Error('This part of a page stands in an island; give it what it needs as props.');
  return hub;
}
