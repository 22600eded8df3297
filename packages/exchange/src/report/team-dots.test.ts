import { aPost, aShare, aTeam } from '@staffroom/testkit';
import type { Fte } from '@staffroom/school';
import { expect, test } from 'vitest';
import { adultsOf, dotsOf } from './team-dots.ts';

test('the lead stands first, then teachers by time, then support, then posts to fill', () => {
  const team = aTeam('6-1', [], {
    posts: [
      aPost('aide', { isTeaching: false }),
      aPost('math'),
      aPost('ela'),
      aPost('science', { vacant: 400 as Fte }),
    ],
    adults: [
      aShare('A-1', 'aide'),
      aShare('T-1', 'math', { share: 500 as Fte }),
      aShare('T-2', 'ela', { isLead: true }),
      aShare('T-3', 'math', { share: 800 as Fte }),
    ],
  });
  expect(adultsOf(team).map(({ staffId, kind }) => `${staffId} ${kind}`)).toEqual([
    'T-2 lead',
    'T-3 teacher',
    'T-1 teacher',
    'A-1 support',
  ]);
  expect(dotsOf(team).at(-1)).toEqual({ share: 400, kind: 'vacant' });
});

test('a person with two posts, or who leads on top of teaching, is one dot with all the time', () => {
  const team = aTeam('6-1', [], {
    posts: [aPost('lead', { amount: 0 as Fte }), aPost('math')],
    adults: [aShare('T-1', 'lead', { share: 0 as Fte, isLead: true }), aShare('T-1', 'math')],
  });
  expect(dotsOf(team)).toEqual([{ share: 1000, kind: 'lead' }]);
  expect(adultsOf(team)[0]?.posts.map((post) => post.id)).toEqual(['math', 'lead']);
});
