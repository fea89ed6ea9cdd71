import { type FormEvent, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { AppError, SaveConflict } from '#shared/base/errors.ts';
import { CallError } from './call.ts';
import { showIssues } from './form.tsx';

export interface Submit {
  readonly onSubmit: (event?: FormEvent) => void;
  readonly isPending: boolean;
  /** A refusal that is nobody's field: forbidden, read-only, unexpected … */
  readonly error: AppError | null;
  /** Somebody saved in between: both values, for <ConflictDialog/>. The form still holds what was typed. */
  readonly conflict: SaveConflict | null;
  readonly clearConflict: () => void;
}

/** Validates, carries out, and lays every kind of refusal where the person can act on it. */
export function useSubmit<Input extends FieldValues, Output>(
  form: UseFormReturn<Input, unknown, Output>,
  carryOut: (values: Output) => Promise<unknown>,
): Submit {
  const [error, setError] = useState<AppError | null>(null);
  const [conflict, setConflict] = useState<SaveConflict | null>(null);

  const submit = form.handleSubmit(async (values) => {
    setError(null);
    setConflict(null);
    try {
      await carryOut(values);
    } catch (thrown) {
      if (!(thrown instanceof CallError)) throw thrown;
      const refused = thrown.appError;
      if (refused.kind === 'validation') showIssues(form, refused.issues);
      else if (refused.kind === 'conflict') setConflict(refused.conflict);
      else setError(refused);
    }
  });

  return {
    onSubmit: (event) => void submit(event),
    isPending: form.formState.isSubmitting,
    error,
    conflict,
    clearConflict: () => setConflict(null),
  };
}
