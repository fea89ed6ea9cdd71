import { useTranslation } from 'react-i18next';
import type { FieldPath, FieldValues, PathValue, UseFormReturn } from 'react-hook-form';
import { formatDateTime } from '#shared/base/format.ts';
import type { Submit } from '../../lib/submit.ts';
import { ConflictDialog } from '../../ui/overlays/conflict-dialog.tsx';

interface StaleSaveProps<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly submit: Submit;
  readonly labels: Readonly<Record<string, string>>;
}

/** Somebody saved in between: either value is kept, field by field, and saved on what now stands. */
export function StaleSave<Input extends FieldValues & { version: number | null }, Output>({
  form,
  submit,
  labels,
}: StaleSaveProps<Input, Output>) {
  const { t } = useTranslation();
  const { conflict } = submit;
  if (conflict === null) return null;
  const describe = (value: unknown) => {
    if (typeof value === 'boolean') return t(value ? 'words.yes' : 'words.no');
    return typeof value === 'string' ? value : '';
  };
  const put = (field: string, value: unknown) =>
    form.setValue(field as FieldPath<Input>, value as PathValue<Input, FieldPath<Input>>);
  return (
    <ConflictDialog
      isOpen
      savedBy={conflict.savedBy}
      savedAt={formatDateTime(conflict.savedAt)}
      fields={conflict.fields.map(({ field, yours, theirs }) => ({
        field,
        label: labels[field] ?? field,
        mine: describe(yours),
        theirs: describe(theirs),
      }))}
      onResolve={(choices) => {
        for (const { field, theirs } of conflict.fields) {
          if (choices[field] === 'theirs') put(field, theirs ?? '');
        }
        put('version', conflict.currentVersion);
        submit.clearConflict();
        submit.onSubmit();
      }}
      onClose={submit.clearConflict}
    />
  );
}
