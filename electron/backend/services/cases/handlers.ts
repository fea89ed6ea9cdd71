import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { readHandlers } from './read-handlers.ts';
import { writeHandlers } from './write-handlers.ts';

export const caseHandlers = { ...readHandlers, ...writeHandlers } satisfies AreaHandlers<
  typeof contract.cases,
  Contexts
>;
