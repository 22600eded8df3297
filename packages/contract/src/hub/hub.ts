import { assessments } from './assessment.ts';
import { cohorts } from './cohorts.ts';
import { directory } from './directory.ts';
import { factEdits } from './fact-routes.ts';
import { figures, messages, staff, templates } from './inbox.ts';

/** What a server does for the hub: the desk of its staff, and the rounds in which teams assess themselves. */
export const hub = { messages, templates, figures, staff, directory, cohorts, factEdits, assessments };
