import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldPath, FieldValues, PathValue, UseFormReturn } from 'react-hook-form';
import { formatDateTime } from '#shared/base/format.ts';
import { ConflictDialog } from '../ui/overlays/conflict-dialog.tsx';
import type { Submit } from './submit.ts';

interface StaleSaveProps<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly submit: Submit;
  /** Where the row's fields stand in the form: 'citizen.'; '' where they stand at the top. */
  readonly prefix?: string;
  /** The label of each field of the row. */
  readonly labels: Readonly<Record<string, string>>;
  /** A value as people read it; '' where nothing is filled in. Text and yes or no need none. */
  readonly describe?: (field: string, value: unknown) => string;
}

/** Somebody saved in between: either value is kept, field by field, and saved on what now stands. */
export function StaleSave<Input extends FieldValues & { version: number | null }, Output>(
  props: StaleSaveProps<Input, Output>,
) {
  const { t } = useTranslation();
  const { form, submit, prefix = '', labels } = props;
  const plain = (_field: string, value: unknown) => {
    if (typeof value === 'boolean') return t(value ? 'words.yes' : 'words.no');
    return typeof value === 'string' ? value : '';
  };
  const describe = props.describe ?? plain;
  const { conflict } = submit;
  const put = (field: string, value: unknown) =>
    form.setValue(field as FieldPath<Input>, value as PathValue<Input, FieldPath<Input>>);
  const saveOn = (version: number) => {
    put('version', version);
    submit.clearConflict();
    submit.onSubmit();
  };
  // They changed something else on the same row: there is nothing to choose between.
  const goesOn = conflict !== null && conflict.fields.length === 0;
  useEffect(() => {
    if (goesOn) saveOn(conflict.currentVersion);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each conflict
  }, [goesOn]);

  if (conflict === null || goesOn) return null;
  return (
    <ConflictDialog
      isOpen
      savedBy={conflict.savedBy}
      savedAt={formatDateTime(conflict.savedAt)}
      fields={conflict.fields.map(({ field, yours, theirs }) => ({
        field,
        label: labels[field] ?? field,
        mine: describe(field, yours),
        theirs: describe(field, theirs),
      }))}
      onResolve={(choices) => {
        for (const { field, theirs } of conflict.fields) {
          if (choices[field] === 'theirs') put(`${prefix}${field}`, theirs);
        }
        saveOn(conflict.currentVersion);
      }}
      onClose={submit.clearConflict}
    />
  );
}
