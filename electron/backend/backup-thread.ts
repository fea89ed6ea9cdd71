import { Worker } from 'node:worker_threads';
import { makeBackup, type BackupFailure, type BackupOptions, type Copy } from '#db/backup.ts';
import type { Result } from '#shared/base/result.ts';

/** What the worker script is started with when it is to make one copy and end. */
export interface BackupTask {
  readonly task: 'backup';
  readonly options: BackupOptions;
}

export function isBackupTask(data: unknown): data is BackupTask {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'task') === 'backup';
}

/** Runs in the thread. Its key is the thread's own copy. */
export function runBackupTask({ options }: BackupTask): Result<Copy, BackupFailure> {
  try {
    return makeBackup(options);
  } finally {
    options.key.fill(0);
  }
}

export interface BackupThreads {
  readonly backUp: (options: BackupOptions) => Promise<Result<Copy, BackupFailure>>;
  /** A copy that is cut off is no copy: nothing of it is kept. */
  readonly stop: () => Promise<void>;
}

/** `script`: the worker's own, which knows a task by `isBackupTask`. */
export function createBackupThreads(script: URL): BackupThreads {
  const running = new Set<Worker>();
  return {
    backUp: (options) =>
      new Promise((resolve, reject) => {
        const workerData: BackupTask = { task: 'backup', options };
        const thread = new Worker(script, { workerData, execArgv: [] });
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
