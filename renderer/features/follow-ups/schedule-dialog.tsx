import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import type { Submit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import type { Schedule } from './schedule-panel.tsx';

/** What every dialog about one schedule is given. */
export interface OneScheduleProps {
  readonly caseId: string;
  readonly schedule: Schedule;
  readonly onClose: () => void;
}

interface ScheduleDialogProps<Input extends FieldValues, Output> {
  readonly title: string;
  readonly explain?: string;
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly submit: Submit;
  readonly labels: Readonly<Record<string, string>>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of a short question about one schedule: what it means, what was refused, the fields. */
export function ScheduleDialog<Input extends FieldValues, Output>(
  props: ScheduleDialogProps<Input, Output>,
) {
  const { form, submit } = props;
  return (
    <FormDialog title={props.title} submit={submit} size="small" onClose={props.onClose}>
      {props.explain === undefined ? null : <p>{props.explain}</p>}
      <FormErrors form={form} labels={props.labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {submit.conflict ? (
        <ErrorPanel error={{ kind: 'conflict', conflict: submit.conflict }} />
      ) : null}
      {props.children}
    </FormDialog>
  );
}
