import { Worker } from 'node:worker_threads';
import type { Ask, AskResult, Sender, ToMain, ToWorker, WorkerStart } from '../backend/protocol.ts';

export interface Backend {
  call(sender: Sender, entry: string, input: string): Promise<string>;
  lock(): void;
  /** Waits until everything acknowledged is on disk and the keys are zeroed. */
  stop(): Promise<void>;
}

export interface BackendListeners {
  readonly answer: (ask: Ask) => Promise<unknown>;
  readonly tell: (channel: 'touched' | 'progress', payload: string) => void;
  readonly died: () => void;
}

/** Starts the worker and relays; knows no business. */
export async function startBackend(
  script: URL,
  start: WorkerStart,
  listeners: BackendListeners,
): Promise<Backend> {
  // Without an empty execArgv the worker inherits loader flags and can crash.
  const worker = new Worker(script, { workerData: start, execArgv: [] });
  const waiting = new Map<number, (json: string) => void>();
  const send = (message: ToWorker) => worker.postMessage(message);
  let last = 0;
  let stopping = false;

  const started = Promise.withResolvers<void>();
  const stopped = Promise.withResolvers<void>();
  worker.on('message', (message: ToMain) => {
    switch (message.type) {
      case 'started':
        started.resolve();
        return;
      case 'reply':
        waiting.get(message.id)?.(message.json);
        waiting.delete(message.id);
        return;
      case 'ask':
        void answerAsk(listeners, message.ask).then((result) =>
          send({ type: 'answer', id: message.id, result }),
        );
        return;
      case 'tell':
        listeners.tell(message.channel, message.payload);
        return;
      case 'stopped':
        stopped.resolve();
    }
  });
  worker.on('error', (error) => started.reject(error));
  worker.on('exit', () => {
    stopped.resolve();
    if (!stopping) listeners.died();
  });
  await started.promise;

  return {
    call(sender, entry, input) {
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send({ type: 'call', id, sender, entry, input });
      });
    },
    lock: () => send({ type: 'lock' }),
    async stop() {
      stopping = true;
      send({ type: 'shutdown' });
      await stopped.promise;
      await worker.terminate();
    },
  };
}

async function answerAsk(listeners: BackendListeners, ask: Ask): Promise<AskResult> {
  try {
    return { ok: true, value: await listeners.answer(ask) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : 'failed' };
  }
}
