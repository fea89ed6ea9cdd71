import type { Bridge, BridgeChannel, JobProgress } from '#shared/contract/bridge.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';

/** The page outside the program (a browser tab) has no bridge: every call says so. */
const absent: Bridge = {
  call: () => Promise.resolve(JSON.stringify(fail(noAnswer('no-bridge')))),
  on: () => () => undefined,
};

function noAnswer(incident: string): AppError {
  return { kind: 'unexpected', incident };
}

function bridge(): Bridge {
  return window.bridge ?? absent;
}

/**
 * One call through the contract, untyped; `call.ts` gives it its types. A call that breaks on the way
 * (backend gone, answer cut off) becomes the error 'unexpected', so that no screen needs try/catch.
 */
export async function callEntry<T>(entry: string, input: unknown): Promise<Result<T, AppError>> {
  try {
    const answer = await bridge().call(entry, JSON.stringify(input ?? null));
    return JSON.parse(answer) as Result<T, AppError>;
  } catch {
    return fail(noAnswer('bridge'));
  }
}

/** What each channel tells, as parsed JSON. */
interface Told extends Record<BridgeChannel, unknown> {
  readonly touched: readonly string[];
  readonly progress: JobProgress;
}

/** Listens on a channel. Returns the way to stop. */
export function onBridge<Channel extends BridgeChannel>(
  channel: Channel,
  listener: (told: Told[Channel]) => void,
): () => void {
  return bridge().on(channel, (payload) => listener(JSON.parse(payload) as Told[Channel]));
}
