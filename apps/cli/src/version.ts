import { knowledgeVersion } from '@staffroom/knowledge';
import manifest from '../package.json' with { type: 'json' };

/** Versions that a plan carries, so that its making can be repeated. The facts have an edition of their own. */
export const versions = { staffroom: manifest.version, knowledge: knowledgeVersion };
