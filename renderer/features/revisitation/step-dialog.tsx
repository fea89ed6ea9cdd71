import { useTranslation } from 'react-i18next';
import { revisitation } from '#shared/contract/revisitation.ts';
import { Stance, type StepKind } from '#shared/domain/revisitation/model.ts';
import { possibleOutcomes, STEPS_WITH_STANCE } from '#shared/domain/revisitation/steps.ts';
import type { RevisitationView } from '#shared/domain/revisitation/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { NeedMapFields } from './need-map-fields.tsx';

interface StepDialogProps {
  readonly view: RevisitationView;
  readonly kind: StepKind;
  readonly onClose: () => void;
}

/** One of steps 2–7: when, what was said, and where the other party stands. */
export function StepDialog({ view, kind, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('revisitation.saveStep');
  const today = useToday();
  const { course } = view;
  const known = view.steps.find((step) => step.kind === kind);
  const outcomes = possibleOutcomes(kind);
  const form = useContractForm(revisitation.saveStep.input, {
    caseId: course.caseId,
    revisitationId: course.id,
    step: {
      kind,
      outcome: known?.outcome ?? 'done',
      doneOn: known?.doneOn ?? today,
      note: known?.note ?? null,
      stance: known?.stance ?? null,
      ownWords: known?.ownWords ?? null,
    },
    stepVersion: known?.version ?? null,
    needMap:
      kind === 'need-map'
        ? (course.needMap ?? {
            unit: 'percent',
            before: { pedagogical: null, care: null },
            now: { pedagogical: null, care: null },
            options: [{ name: '', gives: '' }],
          })
        : null,
  });
  const draft = useDraft(`revisitation-step:${course.id}:${kind}`, form);
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    draft.drop();
    onClose();
  });
  const isDone = form.watch('step.outcome') === 'done';
  const asksStance = STEPS_WITH_STANCE.includes(kind) && isDone;
  const labels = {
    'step.outcome': t('revisitation.stepOutcome'),
    'step.doneOn': t('history.field.doneOn'),
    'step.stance': t('history.field.stance'),
    'step.ownWords': t('history.field.ownWords'),
    'step.note': t('history.field.note'),
    'needMap.before': t('revisitation.map.before'),
    'needMap.now': t('revisitation.map.now'),
  };
  return (
    <FormDialog
      title={t(`revisitation.step.${kind}`)}
      submit={submit}
      draft={draft}
      size={kind === 'need-map' ? 'large' : 'medium'}
      onClose={onClose}
    >
      <p>{t(`revisitation.stepLead.${kind}`)}</p>
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      {submit.conflict ? (
        <ErrorPanel error={{ kind: 'conflict', conflict: submit.conflict }} />
      ) : null}
      {outcomes.length > 1 ? (
        <FormField form={form} name="step.outcome">
          {(field) => (
            <RadioGroup
              label={labels['step.outcome']}
              {...field}
              isRequired
              options={outcomes.map((id) => ({ id, label: t(`revisitation.outcome.${id}`) }))}
            />
          )}
        </FormField>
      ) : null}
      <FormField form={form} name="step.doneOn">
        {(field) => <DateField label={labels['step.doneOn']} {...field} isRequired takesFocus />}
      </FormField>
      {kind === 'need-map' ? <NeedMapFields form={form} /> : null}
      {asksStance ? (
        <>
          <FormField form={form} name="step.stance">
            {(field) => (
              <Select
                label={labels['step.stance']}
                {...field}
                isRequired
                options={Stance.options.map((id) => ({
                  id,
                  label: t(`revisitation.stance.${id}`),
                }))}
              />
            )}
          </FormField>
          <FormField form={form} name="step.ownWords">
            {(field) => (
              <TextArea label={labels['step.ownWords']} rows={2} {...field} emptyIsNull />
            )}
          </FormField>
        </>
      ) : null}
      <FormField form={form} name="step.note">
        {(field) => (
          <TextArea
            label={labels['step.note']}
            rows={3}
            {...field}
            emptyIsNull
            isRequired={!isDone}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
