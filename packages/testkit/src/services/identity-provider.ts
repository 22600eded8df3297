import { once } from 'node:events';
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';

/** Whom the provider says a person is. */
export interface Identity {
  readonly sub: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
}

export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next; nothing is asked of them. */
  signInAs(identity: Identity): void;
  /** What authorization requests asked for, in order. */
  readonly asked: readonly URLSearchParams[];
  stop(): Promise<void>;
}

/**
 * Starts an OpenID Connect provider on loopback with one client. It lets everybody in as whoever `signInAs` said last, and insists on PKCE.
 *
 * @param redirectUri where it sends people back to
 */
export async function startIdentityProvider(redirectUri: string): Promise<IdentityProvider> {
  const [clientId, clientSecret] = ['staffroom-test', 'a-secret-of-the-test-that-is-long-enough'];
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The identity provider has no port');
  const issuer = `http://127.0.0.1:${address.port}`;
  let identity: Identity = { sub: 'nobody', email: '', emailVerified: false, name: '' };
  const known = new Map<string, Identity>();
  const asked: URLSearchParams[] = [];
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'test' }] },
    cookies: { keys: ['a key of the test'] },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: (_, sub) => {
      const person = known.get(sub);
      if (person === undefined) return undefined;
      return {
        accountId: sub,
        claims: () => ({ sub, email: person.email, email_verified: person.emailVerified, name: person.name }),
      };
    },
    // Everybody has agreed to everything.
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId ?? '',
        accountId: context.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    ttl: { Session: 60, Grant: 60, Interaction: 60, AccessToken: 60, IdToken: 60 },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/auth') asked.push(url.searchParams);
    if (!url.pathname.startsWith('/interaction/')) {
      void answer(request, response);
      return;
    }
    known.set(identity.sub, identity);
    void provider.interactionFinished(request, response, { login: { accountId: identity.sub } });
  });
  return {
    issuer,
    clientId,
    clientSecret,
    signInAs: (next) => (identity = next),
    asked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
