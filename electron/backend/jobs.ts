import type { JobProgress } from '#shared/contract/bridge.ts';

export interface Job {
  readonly signal: AbortSignal;
  report(step: string, done: number, total: number | null): void;
}

/** Long work in progress: reports how far it is, and can be cancelled by the person who started it. */
export interface Jobs {
  run<T>(jobId: string, work: (job: Job) => Promise<T> | T): Promise<T>;
  cancel(jobId: string): void;
  cancelAll(): void;
}

export function createJobs(tell: (progress: JobProgress) => void): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(jobId, work) {
      const controller = new AbortController();
      running.set(jobId, controller);
      try {
        return await work({
          signal: controller.signal,
          report: (step, done, total) => tell({ jobId, step, done, total }),
        });
      } finally {
        running.delete(jobId);
      }
    },
    cancel: (jobId) => running.get(jobId)?.abort(),
    cancelAll: () => {
      for (const controller of running.values()) controller.abort();
    },
  };
}
