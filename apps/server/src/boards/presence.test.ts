import { describe, expect, it } from 'vitest';
import { createPeople } from './presence.ts';

const ada = { clientId: 'a', name: 'Ada', selected: null };
const ben = { clientId: 'b', name: 'Ben', selected: null };

function said(person: typeof ada | { selected: string }, chosenAt = 0, more: object = {}) {
  return { type: 'presence', person, isHere: true, chosenAt, asks: false, ...more };
}

describe('who is here', () => {
  it('is everybody who said so and has not left', () => {
    const people = createPeople(ada);
    people.hear(said(ada), 0);
    expect(people.hear(said(ben), 0)).toEqual({ hasChanged: true, isAsked: false });
    expect(people.hear(said(ben), 0)).toEqual({ hasChanged: false, isAsked: false });
    expect(people.all()).toEqual([ada, ben]);
    expect(people.hear(said(ben, 0, { isHere: false }), 0)).toEqual({ hasChanged: true, isAsked: false });
    expect(people.all()).toEqual([ada]);
  });

  it('has selected what was selected last, in whatever order it is heard', () => {
    const people = createPeople(ada);
    const choosing = { ...ben, selected: 'team:6-1' };
    people.hear(said(choosing, 500), 0);
    expect(people.hear(said(ben, 0), 0)).toEqual({ hasChanged: false, isAsked: false });
    expect(people.all()).toEqual([choosing]);
    people.hear(said({ ...ben, selected: null }, 600), 0);
    expect(people.all()).toEqual([ben]);
  });

  it('is told to others when they ask, and not to oneself', () => {
    const people = createPeople(ada);
    expect(people.hear(said(ada, 0, { asks: true }), 0).isAsked).toBe(false);
    expect(people.hear(said(ben, 0, { asks: true }), 0).isAsked).toBe(true);
  });

  it('forgets a window that has said nothing for long', () => {
    const people = createPeople(ada);
    people.hear(said(ada), 0);
    people.hear(said(ben), 30_000);
    expect(people.forget(39_000)).toBe(false);
    expect(people.forget(45_000)).toBe(true);
    expect(people.all()).toEqual([ben]);
  });

  it('says of itself what it has heard of itself from another process', () => {
    const people = createPeople(ada);
    expect(people.me()).toEqual({ person: ada, chosenAt: 0 });
    const choosing = { ...ada, selected: 'student:s1' };
    people.hear(said(choosing, 9), 0);
    expect(people.me()).toMatchObject({ person: choosing, chosenAt: 9 });
  });
});
