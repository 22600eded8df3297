import type { Suspicion } from '@staffroom/contract';
import { mostOfOneText } from './count-sending.ts';

/** What is known of a form that was sent, beside what it says. */
export interface Circumstances {
  /** Whether the field was filled in that people do not see. */
  readonly isHiddenFieldFilled: boolean;
  /** For how many milliseconds the form was open; null where its token was not made by this server. */
  readonly openFor: number | null;
  /** How often a form with the same token was sent within the last hours, this time included. */
  readonly sameForm: number;
  /** How often this text, whatever its numbers and addresses, came within the last hour, this time included. */
  readonly sameText: number;
  /** How often forms came from this address within ten minutes, this time included. */
  readonly fromAddress: number;
  /** How often forms named this sender within ten minutes, this time included. */
  readonly fromSender: number;
  /** How many forms came from anywhere within ten minutes, this time included. */
  readonly fromAnywhere: number;
  /** Everything that was written, for its links. */
  readonly text: string;
}

const second = 1000;
/** Nobody reads a form and fills it in so quickly. */
const tooFast = 3 * second;
/** A person who goes back and corrects something sends a form twice, or three times. */
const mostOfOneForm = 3;
/** A school sits behind one address: some forms from it are no wonder, many are. */
const someOfOneAddress = 5;
const manyOfOneAddress = 12;
const mostOfOneSender = 4;
const fewLinks = 1;
const manyLinks = 3;
const burst = 40;

/** Signs of which one is enough to set a form aside weigh 2, others 1. */
const weights: Readonly<Record<Suspicion, 1 | 2>> = {
  hiddenField: 2,
  tooFast: 2,
  oldForm: 2,
  sameForm: 2,
  links: 1,
  sameText: 2,
  oneAddress: 1,
  oneSender: 2,
  burst: 1,
  byHand: 2,
};

/** Links as spam writes them: addresses, markup of forums, and bare names of hosts with a path. */
function linksIn(text: string): number {
  return [
    ...text.matchAll(
      /https?:\/\/|\[url|<a\s|\bwww\.|\b[\w-]+\.(?:ru|cn|top|xyz|click|shop|online|site|icu)\b/gi,
    ),
  ].length;
}

/** What a form is suspected of, and whether that is enough to set it aside. Nothing is ever thrown away for it. */
export function judge(known: Circumstances): {
  readonly suspicions: readonly Suspicion[];
  readonly isSetAside: boolean;
} {
  const links = linksIn(known.text);
  const signs: readonly (readonly [Suspicion, boolean])[] = [
    ['hiddenField', known.isHiddenFieldFilled],
    ['oldForm', known.openFor === null || known.openFor < 0],
    ['tooFast', known.openFor !== null && known.openFor >= 0 && known.openFor < tooFast],
    ['sameForm', known.sameForm > mostOfOneForm],
    ['links', links > fewLinks],
    ['sameText', known.sameText > mostOfOneText],
    ['oneAddress', known.fromAddress > someOfOneAddress],
    ['oneSender', known.fromSender > mostOfOneSender],
    ['burst', known.fromAnywhere > burst],
  ];
  const suspicions = signs.filter(([, isThere]) => isThere).map(([suspicion]) => suspicion);
  const weight = suspicions.reduce((sum, suspicion) => sum + weights[suspicion], 0);
  const isFlood = links > manyLinks || known.fromAddress > manyOfOneAddress;
  return { suspicions, isSetAside: weight >= 2 || isFlood };
}
