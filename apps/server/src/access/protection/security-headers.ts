import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const self = ["'self'"];

/**
 * The headers of every answer. Pages load nothing from elsewhere, run no script but their own files, and are shown in no frame; the
 * address of a page is told to no other site.
 *
 * @param isSecure whether people reach the server over https, so that browsers may be told never to use http again
 */
export function securityHeaders(isSecure: boolean): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: self,
      // Solvers are WebAssembly; text is never run as a script.
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      // Components place themselves by style attributes.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: self,
      connectSrc: self,
      workerSrc: self,
      manifestSrc: self,
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: self,
      frameAncestors: ["'none'"],
    },
    // Told to this site alone: without it some browsers keep to themselves where a form comes from, and it would be refused.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: isSecure ? 'max-age=31536000; includeSubDomains' : false,
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    xFrameOptions: 'DENY',
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      browsingTopics: [],
      publickeyCredentialsGet: ['self'],
    },
  });
}
