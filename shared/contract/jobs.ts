import { z } from 'zod';
import { Id } from '../base/ids.ts';
import { command, returns } from './define.ts';

export const jobs = {
  /** What was done before the cancel stays undone or whole: a job is one unit of work. */
  cancel: command({
    access: 'own-session',
    input: z.strictObject({ jobId: Id }),
    output: returns<null>(),
  }),
};
