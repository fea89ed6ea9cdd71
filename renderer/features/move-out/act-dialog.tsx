import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { DraftNotice, type Draft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import type { Submit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';

interface DialogProps<Input extends FieldValues, Output> {
  readonly title: string;
  readonly lead?: string;
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly submit: Submit;
  readonly submitLabel?: string;
  readonly isDanger?: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly draft?: Draft;
  readonly size?: 'medium' | 'large';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One entry about move-out: what was typed is kept, and what is wrong stands above it. */
export function EntryDialog<Input extends FieldValues, Output>(props: DialogProps<Input, Output>) {
  const { form, submit, labels, lead, draft, children, ...dialog } = props;
  return (
    <FormDialog {...dialog} submit={submit} {...(draft ? { draft } : {})}>
      {lead === undefined ? null : <p>{lead}</p>}
      {draft ? <DraftNotice draft={draft} /> : null}
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {children}
    </FormDialog>
  );
}

/** An act on something that is there: somebody may have saved on it in between. */
export function ActDialog<Input extends FieldValues & { version: number | null }, Output>(
  props: DialogProps<Input, Output>,
) {
  return (
    <EntryDialog {...props}>
      <StaleSave form={props.form} submit={props.submit} labels={props.labels} />
      {props.children}
    </EntryDialog>
  );
}
