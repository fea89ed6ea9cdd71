import { setImmediate } from 'node:timers/promises';
import type { Job } from './jobs.ts';

/** The person cancelled before anything was written or shown. */
export class Cancelled extends Error {}

/** Lets other calls through, a cancel among them. */
export async function letOthersThrough(job: Job): Promise<void> {
  await setImmediate();
  if (job.signal.aborted) throw new Cancelled('cancelled');
}
