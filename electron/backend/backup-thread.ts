import { parentPort, workerData } from 'node:worker_threads';
import { makeBackup, type BackupOptions } from '#db/backup.ts';

/**
 * The thread that makes one copy and ends. A program of its own, so that a copy does not wait for all that
 * the backend loads. Its key is the thread's own copy.
 */
const options = workerData as BackupOptions;
try {
  parentPort?.postMessage(makeBackup(options));
} finally {
  options.key.fill(0);
}
