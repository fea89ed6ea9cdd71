import { useTranslation } from 'react-i18next';
import { useFieldArray } from 'react-hook-form';
import { addDays } from '#shared/base/dates.ts';
import { revisitation } from '#shared/contract/revisitation.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { RevisitationView } from '#shared/domain/revisitation/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { HelpAnswer } from './help-answer.tsx';
import { NewHelpFields } from './new-help-fields.tsx';

interface CarryOutDialogProps {
  readonly view: CaseView;
  readonly course: RevisitationView;
  readonly onClose: () => void;
}

const DAYS_TO_FIRST = 14;
const NO_HELP = { paragraph: null, providerId: null, purpose: '', rate: null, support: null };

/** Which help ends, goes on, changes and begins: one act, with its tight series. */
export function CarryOutDialog({ view, course, onClose }: CarryOutDialogProps) {
  const { t } = useTranslation();
  const carryOut = useCommandEntry('revisitation.carryOut');
  const today = useToday();
  const { id, caseId, version, assessmentResult } = course.course;
  const running = view.interventions.filter(({ state }) => state === 'active');
  const form = useContractForm(revisitation.carryOut.input, {
    caseId,
    revisitationId: id,
    version,
    carriedOutOn: today,
    leavesPlace: assessmentResult === 'move' && course.place !== null,
    help: running.map(({ intervention }) => ({ interventionId: intervention.id, choice: null })),
    begins: [],
    series: { startsOn: addDays(today, DAYS_TO_FIRST), intervalWeeks: 2, count: 6 },
  });
  const begins = useFieldArray({ control: form.control, name: 'begins' });
  const draft = useDraft(`revisitation-carry-out:${id}`, form);
  const submit = useSubmit(form, async (input) => {
    await carryOut.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('revisitation.carriedOut') });
  });
  const labels = {
    carriedOutOn: t('history.field.carriedOutOn'),
    leavesPlace: t('revisitation.leavesPlace'),
    help: t('revisitation.help'),
    begins: t('revisitation.begins'),
    moveBasis: t('history.field.moveBasis'),
    'series.startsOn': t('history.field.startsOn'),
  };
  return (
    <FormDialog
      title={t('revisitation.carryOut')}
      submit={submit}
      submitLabel={t('revisitation.carryOut')}
      draft={draft}
      size="large"
      onClose={onClose}
    >
      <p>{t('revisitation.carryOutLead')}</p>
      <StaleSave form={form} submit={submit} labels={labels} />
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="carriedOutOn">
        {(field) => (
          <DateField
            label={labels.carriedOutOn}
            description={t('revisitation.firstDayHelp')}
            {...field}
            isRequired
            takesFocus
          />
        )}
      </FormField>
      {course.place !== null && assessmentResult !== 'convert' ? (
        <FormField form={form} name="leavesPlace">
          {(field) => (
            <Checkbox {...field}>
              {t('revisitation.leaves', { place: course.place?.display ?? '' })}
            </Checkbox>
          )}
        </FormField>
      ) : null}
      <FormSection title={labels.help}>
        {running.length === 0 ? <p>{t('revisitation.noHelp')}</p> : null}
        {running.map((help, place) => (
          <HelpAnswer
            key={help.intervention.id}
            form={form}
            help={help}
            place={place}
            goals={view.goals.filter(
              ({ goal }) =>
                goal.status === 'active' && goal.interventionId === help.intervention.id,
            )}
          />
        ))}
      </FormSection>
      <FormSection title={labels.begins}>
        {begins.fields.map((one, place) => (
          <NewHelpFields
            key={one.id}
            form={form}
            place={place}
            onRemove={() => begins.remove(place)}
          />
        ))}
        <Button onPress={() => begins.append(NO_HELP as never)}>{t('revisitation.addHelp')}</Button>
      </FormSection>
      <FormSection title={t('revisitation.series')} description={t('revisitation.seriesHelp')}>
        <FieldRow>
          <FormField form={form} name="series.startsOn">
            {(field) => <DateField label={labels['series.startsOn']} {...field} isRequired />}
          </FormField>
          <FormField form={form} name="series.intervalWeeks">
            {(field) => (
              <NumberField label={t('history.field.intervalWeeks')} isWhole {...field} isRequired />
            )}
          </FormField>
          <FormField form={form} name="series.count">
            {(field) => (
              <NumberField label={t('history.field.count')} isWhole {...field} isRequired />
            )}
          </FormField>
        </FieldRow>
      </FormSection>
    </FormDialog>
  );
}
