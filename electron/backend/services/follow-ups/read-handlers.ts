import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { listDue } from './due.ts';
import { exportCalendar, exportCaseCalendar } from './export-calendar.ts';
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
  exportCalendar: (ctx, input) => exportCalendar(ctx, input),
  exportCaseCalendar: (ctx, input) => exportCaseCalendar(ctx, input),
} satisfies Partial<AreaHandlers<typeof contract.followUps, Contexts>>;
