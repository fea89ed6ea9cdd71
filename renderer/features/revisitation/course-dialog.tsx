import { useTranslation } from 'react-i18next';
import { revisitation } from '#shared/contract/revisitation.ts';
import { IdentifiedBy, type Revisitation } from '#shared/domain/revisitation/model.ts';
import { offerUndo } from '../../lib/annul.tsx';
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
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';

/** Both forms ask the same: the new one without a row to be based on. */
const schema = revisitation.save.input.extend({
  revisitationId: revisitation.save.input.shape.revisitationId.nullable(),
  version: revisitation.save.input.shape.version.nullable(),
});

interface CourseDialogProps {
  readonly caseId: string;
  /** null begins a new course. */
  readonly course: Revisitation | null;
  readonly onClose: () => void;
}

/** Step 1: what has changed, since when, and why it comes with age. */
export function CourseDialog({ caseId, course, onClose }: CourseDialogProps) {
  const { t } = useTranslation();
  const begin = useCommandEntry('revisitation.begin');
  const save = useCommandEntry('revisitation.save');
  const today = useToday();
  const form = useContractForm(schema, {
    caseId,
    revisitationId: course?.id ?? null,
    version: course?.version ?? null,
    course: {
      identifiedOn: course?.identifiedOn ?? today,
      identifiedBy: course?.identifiedBy ?? null,
      identifiedByName: course?.identifiedByName ?? null,
      changedNeed: course?.changedNeed ?? '',
      changedSince: course?.changedSince ?? null,
      ageReason: course?.ageReason ?? '',
    },
  });
  const draft = useDraft(`revisitation:${course?.id ?? caseId}`, form);
  const submit = useSubmit(form, async ({ revisitationId, version, course: fields }) => {
    if (revisitationId === null || version === null) {
      const saved = await begin.mutateAsync({ caseId, course: fields });
      offerUndo(t, t('revisitation.begun'), { caseId, kind: 'revisitation', ...saved });
    } else await save.mutateAsync({ caseId, revisitationId, version, course: fields });
    draft.drop();
    onClose();
  });
  const labels = {
    identifiedOn: t('history.field.identifiedOn'),
    identifiedBy: t('history.field.identifiedBy'),
    identifiedByName: t('history.field.identifiedByName'),
    changedNeed: t('revisitation.changedNeed'),
    changedSince: t('history.field.changedSince'),
    ageReason: t('revisitation.ageReason'),
  };
  return (
    <FormDialog
      title={t(course ? 'revisitation.correct' : 'revisitation.begin')}
      submit={submit}
      draft={draft}
      onClose={onClose}
    >
      <StaleSave form={form} submit={submit} prefix="course." labels={labels} />
      <p>
        {t('revisitation.beginLead')} <HelpTerm term="revisitation" />
      </p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={prefixed('course', labels)} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="course.changedNeed">
        {(field) => <TextArea label={labels.changedNeed} rows={3} {...field} isRequired />}
      </FormField>
      <FormField form={form} name="course.ageReason">
        {(field) => (
          <TextArea
            label={labels.ageReason}
            description={t('revisitation.ageReasonHelp')}
            rows={2}
            {...field}
            isRequired
          />
        )}
      </FormField>
      <FieldRow>
        <FormField form={form} name="course.identifiedOn">
          {(field) => <DateField label={labels.identifiedOn} {...field} isRequired />}
        </FormField>
        <FormField form={form} name="course.changedSince">
          {(field) => <DateField label={labels.changedSince} {...field} />}
        </FormField>
      </FieldRow>
      <FieldRow>
        <FormField form={form} name="course.identifiedBy">
          {(field) => (
            <Select
              label={labels.identifiedBy}
              {...field}
              isRequired
              options={IdentifiedBy.options.map((id) => ({
                id,
                label: t(`revisitation.by.${id}`),
              }))}
            />
          )}
        </FormField>
        <FormField form={form} name="course.identifiedByName">
          {(field) => <TextField label={labels.identifiedByName} {...field} emptyIsNull />}
        </FormField>
      </FieldRow>
    </FormDialog>
  );
}

/** Labels where the fields stand in the form. */
export function prefixed(
  prefix: string,
  labels: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(labels).map(([key, label]) => [`${prefix}.${key}`, label]),
  );
}
