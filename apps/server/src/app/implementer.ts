import { contract } from '@staffroom/contract';
import { implement } from '@orpc/server';
import type { RouteContext } from './route-context.ts';

/**
 * Where every route of the contract is implemented from. Nothing is checked here: `authorized` stands before the whole router, so
 * that no route can forget it.
 */
export const routes = implement(contract).$context<RouteContext>();
