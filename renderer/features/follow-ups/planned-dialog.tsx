import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { DraftNotice, type Draft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import type { Submit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import styles from './follow-ups.module.css';

interface PlannedDialogProps<Input extends FieldValues, Output> {
  readonly title: string;
  readonly explain: string;
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly submit: Submit;
  readonly draft: Draft;
  readonly labels: Readonly<Record<string, string>>;
  /** A value as people read it, when two have saved. */
  readonly describe: (field: string, value: unknown) => string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of what is planned: kept while it is typed, and decided field by field if two save it. */
export function PlannedDialog<Input extends FieldValues & { version: number | null }, Output>(
  props: PlannedDialogProps<Input, Output>,
) {
  const { form, submit, draft, labels } = props;
  return (
    <FormDialog title={props.title} submit={submit} draft={draft} onClose={props.onClose}>
      <p className={styles['soft']}>{props.explain}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <StaleSave form={form} submit={submit} labels={labels} describe={props.describe} />
      {props.children}
    </FormDialog>
  );
}
