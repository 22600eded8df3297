import type { ServerParts } from '../app/server-parts.ts';
import { auditRoutes } from './routes/audit.ts';
import { districtRoutes } from './routes/districts.ts';
import { invitationRoutes } from './routes/invitations.ts';
import { memberRoutes } from './routes/members.ts';
import { sessionRoutes } from './routes/session.ts';
import { singleSignOnRoutes } from './routes/single-sign-on.ts';

/** The routes about people and their district. */
export function accessRoutes(parts: ServerParts) {
  return {
    session: sessionRoutes(parts),
    districts: districtRoutes(parts),
    members: memberRoutes(parts),
    invitations: invitationRoutes(parts),
    singleSignOn: singleSignOnRoutes(parts),
    audit: auditRoutes(parts),
  };
}
