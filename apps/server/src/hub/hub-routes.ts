import type { ServerParts } from '../app/server-parts.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { cohortRoutes } from './routes/cohorts.ts';
import { directoryRoutes } from './routes/directory.ts';
import { factEditRoutes } from './routes/fact-edits.ts';
import { figureRoutes } from './routes/figures.ts';
import { messageRoutes } from './routes/messages.ts';
import { staffRoutes } from './routes/staff.ts';
import { templateRoutes } from './routes/templates.ts';

/** The desk of the hub, and the rounds of teams that rate themselves. */
export function hubRoutes(parts: ServerParts) {
  return {
    messages: messageRoutes(parts),
    templates: templateRoutes(parts),
    figures: figureRoutes(parts),
    staff: staffRoutes(parts),
    directory: directoryRoutes(parts),
    cohorts: cohortRoutes(parts),
    factEdits: factEditRoutes(parts),
    assessments: assessmentRoutes(parts),
  };
}
