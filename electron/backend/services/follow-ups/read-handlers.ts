import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { listDue } from './due.ts';
import { exportDue } from './export-due.ts';
import { myDayOf } from './my-day.ts';
import { previewSchedule } from './preview-schedule.ts';
import { remindersOnCase } from './reminders.ts';

export const readHandlers = {
  myDay: (ctx) => myDayOf(ctx),
  due: (ctx, input) => listDue(ctx, input),
  previewSchedule: (ctx, input) => previewSchedule(ctx, input),
  reminders: (ctx, input) => remindersOnCase(ctx, input),
  exportDue: (ctx, input) => exportDue(ctx, input),
} satisfies Pick<
  AreaHandlers<typeof contract.followUps, Contexts>,
  'myDay' | 'due' | 'previewSchedule' | 'reminders' | 'exportDue'
>;
