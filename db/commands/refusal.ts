import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { WriteTx } from '../unit-of-work.ts';

/** A save that may not be carried out, found out inside the transaction. Caught in one place: `saving`. */
export class Refusal extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super('refused');
    this.error = error;
  }
}

/**
 * Work for a unit of work that may be refused on the way: `ctx.commit('goals.save', null, saving((tx) => …))`.
 * A refusal becomes a failed result, which rolls back everything the work wrote.
 */
export function saving<T>(work: (tx: WriteTx) => T): (tx: WriteTx) => Result<T, AppError> {
  return (tx) => {
    try {
      return succeed(work(tx));
    } catch (error) {
      if (error instanceof Refusal) return fail(error.error);
      throw error;
    }
  };
}
