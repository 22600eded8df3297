import { describe, expect, it } from 'vitest';
import { judge, type Circumstances } from './judge.ts';

/** A person who opened a form a minute ago and sends it. */
const person: Circumstances = {
  isHiddenFieldFilled: false,
  openFor: 60_000,
  sameForm: 1,
  sameText: 1,
  fromAddress: 1,
  fromSender: 1,
  fromAnywhere: 1,
  text: 'How does a team share its students? See www.lakeside.example for our plan.',
};

describe('what a form is suspected of', () => {
  it('is nothing where a person writes', () => {
    expect(judge(person)).toEqual({ suspicions: [], isSetAside: false });
  });

  it.each([
    ['a field is filled in that nobody sees', { isHiddenFieldFilled: true }, 'hiddenField'],
    ['it comes back at once', { openFor: 1200 }, 'tooFast'],
    ['it was not made here', { openFor: null }, 'oldForm'],
    ['it was made in the future', { openFor: -5 }, 'oldForm'],
    ['the same form comes again and again', { sameForm: 4 }, 'sameForm'],
    ['the same text comes again and again', { sameText: 3 }, 'sameText'],
    ['one sender writes again and again', { fromSender: 5 }, 'oneSender'],
    ['one address floods', { fromAddress: 13 }, 'oneAddress'],
    ['it is full of links', { text: 'https://a.example '.repeat(4) }, 'links'],
  ] as const)('is enough by itself where %s', (_, changed, suspicion) => {
    expect(judge({ ...person, ...changed })).toEqual({ suspicions: [suspicion], isSetAside: true });
  });

  it.each([
    ['two links', { text: 'https://a.example and https://b.example' }, 'links'],
    ['several forms from one school', { fromAddress: 8 }, 'oneAddress'],
    ['a burst from everywhere', { fromAnywhere: 900 }, 'burst'],
  ] as const)('is told and not enough for %s', (_, changed, suspicion) => {
    expect(judge({ ...person, ...changed })).toEqual({ suspicions: [suspicion], isSetAside: false });
  });

  it('is enough where two weak signs come together', () => {
    expect(judge({ ...person, fromAnywhere: 900, fromAddress: 8 }).isSetAside).toBe(true);
    expect(judge({ ...person, fromAnywhere: 900, text: '[url=x] [url=y]' }).isSetAside).toBe(true);
  });
});
