import { succeed } from '#shared/base/result.ts';
import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';

export const jobHandlers = {
  cancel: (ctx, { jobId }) => {
    ctx.jobs.cancel(jobId);
    return succeed(null);
  },
} satisfies AreaHandlers<typeof contract.jobs, Contexts>;
