import type { Letter } from './outbox.ts';

/** For how many minutes a link to sign in works. */
export const signInMinutes = 10;

/** For how many days an invitation can be accepted. */
export const invitationDays = 14;

/** A name in a subject line or sentence: one line, of a length that leaves room for the rest. */
export function inLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** The mail with a link that signs in. */
export function signInLetter(to: string, link: string): Letter {
  return {
    to,
    endsAfterMinutes: signInMinutes,
    subject: 'Sign in to Staffroom',
    text: [
      'Open this link to sign in to Staffroom:',
      '',
      link,
      '',
      `It works once, within ${signInMinutes} minutes.`,
      'If you did not ask for it, do nothing: without the link nobody can sign in as you.',
    ].join('\n'),
  };
}

/** The mail that invites somebody into a district. */
export function invitationLetter(
  to: string,
  { link, inviter, district, role }: Readonly<Record<'link' | 'inviter' | 'district' | 'role', string>>,
): Letter {
  return {
    to,
    subject: `${inLine(inviter)} invites you to ${inLine(district)} in Staffroom`,
    text: [
      `${inLine(inviter)} invites you to work with ${inLine(district)} in Staffroom, as ${role}.`,
      '',
      'Open this link to accept, and sign in with this address:',
      '',
      link,
      '',
      `The invitation ends after ${invitationDays} days.`,
    ].join('\n'),
  };
}
