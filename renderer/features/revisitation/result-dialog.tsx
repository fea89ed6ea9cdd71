import { useTranslation } from 'react-i18next';
import { revisitation } from '#shared/contract/revisitation.ts';
import { type Revisitation, RevisitationResult } from '#shared/domain/revisitation/model.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';

interface CourseProps {
  readonly course: Revisitation;
  readonly onClose: () => void;
}

/** Less, the same or more extensive: never asked of the money. */
export function ResultDialog({ course, onClose }: CourseProps) {
  const { t } = useTranslation();
  const set = useCommandEntry('revisitation.setResult');
  const today = useToday();
  const form = useContractForm(revisitation.setResult.input, {
    caseId: course.caseId,
    revisitationId: course.id,
    version: course.version,
    result: course.result,
    resultOn: course.resultOn ?? today,
    note: course.resultNote,
  });
  const draft = useDraft(`revisitation-result:${course.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await set.mutateAsync(input);
    draft.drop();
    onClose();
  });
  const labels = {
    result: t('history.field.result'),
    resultOn: t('history.field.resultOn'),
    note: t('history.field.resultNote'),
  };
  return (
    <FormDialog title={labels.result} submit={submit} draft={draft} onClose={onClose}>
      <StaleSave form={form} submit={submit} labels={labels} />
      <p>{t('revisitation.resultLead')}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="result">
        {(field) => (
          <RadioGroup
            label={labels.result}
            {...field}
            isRequired
            options={RevisitationResult.options.map((id) => ({
              id,
              label: t(`revisitation.result.${id}`),
            }))}
          />
        )}
      </FormField>
      <FormField form={form} name="resultOn">
        {(field) => <DateField label={labels.resultOn} {...field} isRequired />}
      </FormField>
      <FormField form={form} name="note">
        {(field) => <TextArea label={labels.note} rows={3} {...field} emptyIsNull />}
      </FormField>
    </FormDialog>
  );
}
