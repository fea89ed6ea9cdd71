import type { TFunction } from 'i18next';
import { exists } from 'i18next';
import type { AppError, FieldIssue } from '#shared/base/errors.ts';

export interface ErrorText {
  /** What happened, in a sentence. */
  readonly title: string;
  /** That nothing was lost, and the way on. */
  readonly wayOn: string;
}

/** Every refusal the contract knows, as two Danish sentences. */
export function errorTitle(t: TFunction, error: AppError): ErrorText {
  switch (error.kind) {
    case 'validation': {
      const first = error.issues[0];
      return {
        title: first ? issueText(t, first) : t('errors.validation.title'),
        wayOn: t(
          error.issues.some(({ path }) => path !== '')
            ? 'errors.validation.wayOn'
            : 'errors.validation.wayOnWithoutField',
        ),
      };
    }
    case 'forbidden':
      return {
        title: t(`errors.forbidden.${error.code}`),
        wayOn: t('errors.forbidden.wayOn'),
      };
    case 'not-found':
      return { title: t('errors.notFound.title'), wayOn: t('errors.notFound.wayOn') };
    case 'conflict':
      return {
        title: t('errors.conflict.title', { by: error.conflict.savedBy }),
        wayOn: t('errors.conflict.wayOn'),
      };
    case 'locked':
      return {
        title: t(`errors.locked.${error.code}`, { count: error.retryInSeconds ?? 0 }),
        wayOn: t('errors.locked.wayOn'),
      };
    case 'read-only':
      return { title: t('errors.readOnly.title'), wayOn: t('errors.readOnly.wayOn') };
    case 'unexpected':
      return {
        title: t('errors.unexpected.title'),
        wayOn: t('errors.unexpected.wayOn', { incident: error.incident }),
      };
    default:
      return error satisfies never;
  }
}

/** One issue as a sentence. A code without words of its own says so plainly instead of showing the code. */
export function issueText(t: TFunction, issue: Pick<FieldIssue, 'code' | 'params'>): string {
  const key = `errors.${issue.code}`;
  if (!exists(key)) return t('errors.field.wrong');
  // The code comes from the backend as text; `exists` has just vouched for the key.
  return t(key as 'errors.field.wrong', { ...issue.params });
}
