import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { exportList } from './export-list.ts';
import { exportOpenings } from './export-openings.ts';
import { exportTable } from './export-table.ts';
import { findCitizen } from './find-citizen.ts';
import { findCases } from './find.ts';
import { caseHistory } from './history.ts';
import { listCases } from './list.ts';
import { openWithReason } from './open-with-reason.ts';
import { listOutsideOpenings } from './outside-openings.ts';
import { openPage } from './page.ts';
import { listProviders } from './providers.ts';
import { endSearch } from './search-ended.ts';

export const readHandlers = {
  list: (ctx, filter) => listCases(ctx, filter),
  find: (ctx, input) => findCases(ctx, input),
  searchEnded: (ctx, input) => endSearch(ctx, input),
  page: (ctx, input) => openPage(ctx, input),
  history: (ctx, input) => caseHistory(ctx, input),
  openWithReason: (ctx, input) => openWithReason(ctx, input),
  outsideOpenings: (ctx) => listOutsideOpenings(ctx),
  exportList: (ctx, filter) => exportList(ctx, filter),
  exportOpenings: (ctx) => exportOpenings(ctx),
  exportTable: (ctx, input) => exportTable(ctx, input),
  findCitizen: (ctx, input) => findCitizen(ctx, input),
  providers: (ctx) => listProviders(ctx),
} satisfies Pick<
  AreaHandlers<typeof contract.cases, Contexts>,
  | 'list'
  | 'find'
  | 'searchEnded'
  | 'page'
  | 'history'
  | 'openWithReason'
  | 'outsideOpenings'
  | 'exportList'
  | 'exportOpenings'
  | 'exportTable'
  | 'findCitizen'
  | 'providers'
>;
