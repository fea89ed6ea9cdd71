import { caseIdsOfCitizen } from '#db/queries/before-saving.ts';
import type { Topic } from '#shared/contract/define.ts';
import { handlers } from './handlers.ts';
import { createImports } from './imports.ts';
import { createJobs } from './jobs.ts';
import type { Log } from './log.ts';
import { createMainPort } from './main-port.ts';
import { createPrints } from './prints.ts';
import type { ToMain, ToWorker } from './protocol.ts';
import { createRouter } from './router.ts';
import { createSessionManager, type SessionManager } from './session/manager.ts';
import type { SessionParts } from './session/parts.ts';

/** What the worker gives; what is made of it is the same in the worker and in a test. */
export type BackendParts = Omit<
  SessionParts,
  'main' | 'jobs' | 'prints' | 'imports' | 'changed'
> & {
  readonly log: Log;
  readonly send: (message: ToMain) => void;
};

export interface Backend {
  readonly session: SessionManager;
  readonly receive: (message: Exclude<ToWorker, { type: 'shutdown' }>) => void;
}

/** Session, router and the ports to main, joined. */
export function createBackend(parts: BackendParts): Backend {
  const { send, log, now, today, newId } = parts;
  const touched = (topics: readonly Topic[]) =>
    send({ type: 'tell', channel: 'touched', payload: JSON.stringify(topics) });
  const main = createMainPort(send);
  const prints = createPrints();
  const imports = createImports();
  const jobs = createJobs((progress) =>
    send({ type: 'tell', channel: 'progress', payload: JSON.stringify(progress) }),
  );
  const changed = () => touched(['session']);
  const session = createSessionManager({ ...parts, main, prints, jobs, imports, changed });
  const route = createRouter({
    handlers,
    publicContext: () => ({ now, today, newId, session }),
    printWindowContext: (printId) => ({ printId, prints }),
    signedInContext: (entry) => session.signedIn(entry),
    caseIdsOfCitizen: (context, citizenId) => caseIdsOfCitizen(context.read, citizenId),
    touched,
    noteBug: (error, entry) => log.bug(error, entry),
  });
  return {
    session,
    receive: (message) => {
      switch (message.type) {
        case 'call':
          void route(message.sender, message.entry, message.input).then((json) =>
            send({ type: 'reply', id: message.id, json }),
          );
          return;
        case 'answer':
          main.answered(message.id, message.result);
          return;
        case 'lock':
          session.lock();
          changed();
      }
    },
  };
}
