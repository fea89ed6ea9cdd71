import type { AreaHandlers } from '#shared/contract/define.ts';
import type { followUps } from '#shared/contract/follow-ups.ts';
import type { Contexts } from '../../context.ts';
import { hold } from './hold.ts';
import { pause } from './pause.ts';
import { postponeReminder } from './postpone-reminder.ts';
import { resumeReminder } from './resume-reminder.ts';
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
} satisfies Partial<AreaHandlers<typeof followUps, Contexts>>;
