import { useTranslation } from 'react-i18next';
import type { FieldErrors, FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { ErrorSummary, type ErrorSummaryItem } from '../ui/feedback/error-summary.tsx';
import { issueText } from './error-text.ts';
import { readCode } from './form.tsx';

interface FormErrorsProps<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  /** The field's label for each path, so that the summary can name it; '' for rows: 'goals.2.value' looks up 'goals.value'. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The error summary of a form. Stands above the first field. */
export function FormErrors<Input extends FieldValues, Output>({
  form,
  labels,
}: FormErrorsProps<Input, Output>) {
  const { t } = useTranslation();
  const { errors, submitCount } = form.formState;
  const items = flatten(errors).map(({ path, message }): ErrorSummaryItem => {
    const label = labels[path] ?? labels[path.replaceAll(/\.\d+/gu, '')];
    const text = issueText(t, readCode(message));
    const own = path !== 'root' && !path.startsWith('root.');
    return {
      key: path,
      message: label === undefined ? text : `${label}: ${text}`,
      onSelect: own ? () => form.setFocus(path as FieldPath<Input>) : undefined,
    };
  });
  return <ErrorSummary items={items} attempt={submitCount} />;
}

interface FlatError {
  readonly path: string;
  readonly message: string;
}

/** React Hook Form nests errors as the values are nested; a leaf is what carries a `type`. */
function flatten(errors: FieldErrors, above = ''): FlatError[] {
  return Object.entries(errors).flatMap(([key, error]): FlatError[] => {
    if (!error || typeof error !== 'object') return [];
    const path = above === '' ? key : `${above}.${key}`;
    if (typeof error.type === 'string' && typeof error.message === 'string') {
      return [{ path, message: error.message }];
    }
    return flatten(error as FieldErrors, path);
  });
}
