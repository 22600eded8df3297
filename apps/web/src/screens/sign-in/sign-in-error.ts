const words: Readonly<Record<string, string>> = {
  unreachable: 'The sign-in of your district does not answer. Maybe try again, or ask for a link by e-mail.',
  email_domain:
    'Your address is not of a domain that your district lets in. Its district lead can change that.',
  email_not_verified:
    'The sign-in of your district does not say that your address is yours. Please ask for a link by e-mail.',
};

/** What went wrong with a sign-in, by the code in the address that one comes back to. */
export function signInErrorText(code: unknown): string {
  const known = typeof code === 'string' ? words[code.toLowerCase()] : undefined;
  return known ?? 'The link was used before or is older than ten minutes. Please ask for a new one.';
}
