import { html } from 'hono/html';
import { authPath, signInScreen } from './auth-options.ts';

/** The mark of Staffroom: the adults of a team as a ring, the lead marked. */
const mark = html`<svg width="48" height="48" viewBox="0 0 64 64" aria-hidden="true">
  <circle cx="32" cy="12" r="7" />
  <circle cx="32" cy="12" r="10.4" fill="none" stroke="var(--mark)" stroke-width="2.4" />
  <g opacity=".7">
    <circle cx="51" cy="26" r="7" />
    <circle cx="44" cy="48" r="7" />
    <circle cx="20" cy="48" r="5" />
    <circle cx="13" cy="26" r="7" />
  </g>
</svg>`;

/**
 * The page to which a link in a mail leads. Signing in takes a press of the button, so that a program that opens the links of a mail to look
 * for harm does not use the link up, and a page of another site signs nobody in as somebody else.
 */
export async function confirmPage(query: URLSearchParams): Promise<Response> {
  const kept = ['token', 'callbackURL', 'newUserCallbackURL'].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [html`<input type="hidden" name="${name}" value="${value}" />`];
  });
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Sign in – Staffroom</title>
        <style>
          :root {
            color-scheme: light dark;
            --ink: light-dark(#1c2333, #ece8dd);
            --mark: light-dark(#0b6e8f, #4fb3d4);
          }
          body {
            font:
              1rem/1.5 system-ui,
              sans-serif;
            background: light-dark(#faf8f3, #12161f);
            color: light-dark(#565f72, #a9b1c1);
            display: grid;
            place-items: center;
            min-height: 90vh;
            margin: 1rem;
          }
          main {
            background: light-dark(#fffefb, #181d28);
            border: 1px solid light-dark(#e3ded2, #2a3140);
            border-radius: 12px;
            padding: 32px;
            max-width: 26rem;
          }
          svg {
            fill: var(--mark);
          }
          h1 {
            font:
              600 1.5rem/1.3 Georgia,
              serif;
            color: var(--ink);
            margin: 1rem 0 0.5rem;
          }
          button {
            font: inherit;
            font-weight: 600;
            min-height: 44px;
            padding: 0 1.25rem;
            border: 0;
            border-radius: 8px;
            background: var(--ink);
            color: light-dark(#fff, #12161f);
            cursor: pointer;
          }
          button:focus-visible {
            outline: 2px solid light-dark(#0b6e8f, #6cc4e2);
            outline-offset: 2px;
          }
        </style>
      </head>
      <body>
        <main>
          ${mark}
          <h1>Sign in to Staffroom</h1>
          <p>Go on only if you asked for this link yourself.</p>
          <form method="get" action="${authPath}/magic-link/verify">
            ${kept}
            <input type="hidden" name="errorCallbackURL" value="${signInScreen}" />
            <button type="submit">Sign in</button>
          </form>
        </main>
      </body>
    </html>`;
  return new Response(String(page), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
