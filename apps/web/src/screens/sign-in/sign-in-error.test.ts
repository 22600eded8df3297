import { expect, it } from 'vitest';
import { signInErrorText } from './sign-in-error.ts';

it('says why a district did not let somebody in, and takes anything else for an old link', () => {
  expect(signInErrorText('email_domain')).toContain('not of a domain');
  expect(signInErrorText('unreachable')).toContain('does not answer');
  expect(signInErrorText('INVALID_TOKEN')).toContain('older than ten minutes');
});
