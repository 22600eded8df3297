import { knowledgeVersion } from '@staffroom/knowledge';

/** Versions that a plan made in this browser carries, so that its making can be repeated. */
export const versions = { staffroom: '0.1.0', knowledge: knowledgeVersion } as const;
