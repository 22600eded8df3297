import { implement } from '@orpc/server';
import { studioContract } from '@staffroom/contract';

/** The interface of the Studio, to be given its routes. */
export const os = implement(studioContract);
