import { html } from 'hono/html';
import { authPath, signInScreen } from './auth-options.ts';

/**
 * The page to which a link in a mail leads. Signing in takes a press of the button, so that a program that opens the links of a mail to look
 * for harm does not use the link up.
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
          body {
            font:
              1.0625rem/1.5 system-ui,
              sans-serif;
            display: grid;
            place-items: center;
            min-height: 90vh;
            margin: 1rem;
          }
          main {
            max-width: 24rem;
          }
          h1 {
            font-size: 1.5rem;
            margin: 0 0 0.5rem;
          }
          button {
            font: inherit;
            font-weight: 600;
            padding: 0.6rem 1.2rem;
            border-radius: 0.4rem;
            border: 0;
            background: #1f4d3a;
            color: #fff;
            cursor: pointer;
          }
          button:focus-visible {
            outline: 3px solid #d9a400;
            outline-offset: 2px;
          }
        </style>
      </head>
      <body>
        <main>
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
