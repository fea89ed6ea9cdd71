import type { AreaHandlers } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import type { Contexts } from '../../context.ts';
import { hold } from './hold.ts';
import { pause } from './pause.ts';
import { postponeReminder } from './postpone-reminder.ts';
import { resumeReminder } from './resume-reminder.ts';
import { cancelAppointment, saveAppointment } from './save-appointment.ts';
import { saveProviderStatus } from './save-provider-status.ts';
import { saveTightSeries, stopTightSeries } from './save-tight-series.ts';
import { setFirstDue } from './set-first-due.ts';
import { setOwnInterval } from './set-own-interval.ts';
import { setPotential } from './set-potential.ts';

export const writeHandlers = {
  setPotential,
  setOwnInterval,
  pause,
  setFirstDue,
  hold,
  postponeReminder,
  resumeReminder,
  saveTightSeries,
  stopTightSeries,
  saveProviderStatus,
  saveAppointment,
  cancelAppointment,
} satisfies Partial<AreaHandlers<typeof followUps, Contexts>>;
