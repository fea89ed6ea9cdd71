import type { Ask, AskAnswers, AskResult, ToMain } from './protocol.ts';

/** The backend's questions to main, each answered once. */
export interface MainPort {
  ask<K extends Ask['kind']>(ask: Extract<Ask, { kind: K }>): Promise<AskAnswers[K]>;
  answered(id: number, result: AskResult): void;
}

export function createMainPort(send: (message: ToMain) => void): MainPort {
  const waiting = new Map<number, (result: AskResult) => void>();
  let last = 0;
  return {
    ask<K extends Ask['kind']>(ask: Extract<Ask, { kind: K }>): Promise<AskAnswers[K]> {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, (result) => {
          if (result.ok) resolve(result.value as AskAnswers[K]);
          else reject(new Error(result.message));
        });
        send({ type: 'ask', id, ask });
      });
    },
    answered(id, result) {
      waiting.get(id)?.(result);
      waiting.delete(id);
    },
  };
}
