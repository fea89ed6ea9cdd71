import { Worker } from 'node:worker_threads';
import type { BackupFailure, BackupOptions, Copy } from '#db/backup.ts';
import type { Result } from '#shared/base/result.ts';

export interface BackupThreads {
  readonly backUp: (options: BackupOptions) => Promise<Result<Copy, BackupFailure>>;
  /** A copy that is cut off is no copy: nothing of it is kept. */
  readonly stop: () => Promise<void>;
}

/** `script`: the built `backup-thread.ts`. */
export function createBackupThreads(script: URL): BackupThreads {
  const running = new Set<Worker>();
  return {
    backUp: (options) =>
      new Promise((resolve, reject) => {
        const thread = new Worker(script, { workerData: options, execArgv: [] });
        running.add(thread);
        thread.once('message', resolve);
        thread.once('error', reject);
        thread.once('exit', (code) => {
          running.delete(thread);
          reject(new Error(`the copying thread ended with ${code}`));
        });
      }),
    stop: async () => {
      await Promise.all([...running].map((thread) => thread.terminate()));
    },
  };
}
