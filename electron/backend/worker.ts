import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import path from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { v7 } from 'uuid';
import { z } from 'zod';
import { buildDemo } from '#db/demo/build-demo.ts';
import { DEMO_PASSWORD, demoPeople } from '#db/demo/people.ts';
import { createBackend } from './backend.ts';
import { createBackupThreads } from './backup-threads.ts';
import { createClock } from './clock.ts';
import { createLog } from './log.ts';
import type { ToMain, ToWorker, WorkerStart } from './protocol.ts';
import type { Demo } from './session/demo.ts';
import { DEFAULT_COST } from './vault/wrap.ts';

// The composition root of the backend: clock, randomness and process are named here and nowhere else.
// zod is told before any schema runs, as in the page, so that both refuse alike.
z.config({ jitless: true });

const demo: Demo = {
  password: DEMO_PASSWORD,
  users: demoPeople.flatMap(({ name, user }) => (user ? [{ name, ...user }] : [])),
  build: buildDemo,
};

function start(port: MessagePort, options: WorkerStart): void {
  const { now, today } = createClock(options.now, Date.now);
  const send = (message: ToMain) => port.postMessage(message);
  const log = createLog(path.join(options.dataDir, 'logs'), {
    now,
    newIncident: () => randomBytes(4).toString('hex'),
  });
  const copying = createBackupThreads(new URL('./backup-thread.js', import.meta.url));
  const backend = createBackend({
    now,
    today,
    newId: v7,
    randomBytes,
    passwordCost: DEFAULT_COST,
    machine: { host: hostname(), pid: process.pid },
    backUp: copying.backUp,
    demo,
    log,
    send,
    dataDir: options.dataDir,
    migrationsDir: options.migrationsDir,
    customSqlDir: options.customSqlDir,
  });
  const stop = async () => {
    backend.session.signOut();
    await copying.stop();
    send({ type: 'stopped' });
    port.close();
  };
  port.on('message', (message: ToWorker) => {
    if (message.type === 'shutdown') void stop();
    else backend.receive(message);
  });
  process.on('uncaughtExceptionMonitor', (error) => void log.bug(error, 'worker'));
  send({ type: 'started' });
  if (options.demo)
    void backend.session.openDemo().catch((error: unknown) => log.bug(error, 'demo'));
}

if (parentPort) start(parentPort, workerData as WorkerStart);
