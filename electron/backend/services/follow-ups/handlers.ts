import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { readHandlers } from './read-handlers.ts';
import { writeHandlers } from './write-handlers.ts';

export const followUpHandlers = { ...readHandlers, ...writeHandlers } satisfies AreaHandlers<
  typeof contract.followUps,
  Contexts
>;
