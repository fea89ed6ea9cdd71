import { useTranslation } from 'react-i18next';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatKroner } from '#shared/base/format.ts';
import { moveOut, type GoalAnswers as Answers } from '#shared/contract/move-out.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { MoveOutGround, type MoveOutPlan } from '#shared/domain/move-out/model.ts';
import { transitionEndOf } from '#shared/domain/move-out/transition.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { useDraft } from '../../lib/draft.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { ActDialog } from './act-dialog.tsx';
import { answerFor, GoalAnswers, goalsOfHelp } from './goal-answers.tsx';

interface MoveOutDialogProps {
  readonly view: CaseView;
  readonly placement: PlacementView;
  readonly plan: MoveOutPlan;
  readonly onClose: () => void;
}

type WithGoals = FieldValues & { goals: Answers };

/** One act: the place is free, and § 85 i overgang begins with the rate the botilbud keeps. */
export function MoveOutDialog({ view, placement, plan, onClose }: MoveOutDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const settings = useQueryEntry('catalogue.current', null).data?.settings;
  const months = settings?.moveOut.transitionMonths ?? 6;
  const series = settings?.tightSeries ?? { intervalWeeks: 2, count: 6 };
  const move = useCommandEntry('moveOut.moveOut');
  const goals = goalsOfHelp(view.goals, placement.interventionId);
  const form = useContractForm(moveOut.moveOut.input, {
    caseId: plan.caseId,
    planId: plan.id,
    version: plan.version,
    movedOutOn: today,
    ground: plan.ground,
    transition: { transitionEnd: transitionEndOf(today, months), purpose: '', supportHours: null },
    noTransitionReason: null,
    goals: goals.map(({ goal }) =>
      answerFor(goal.id, plan.goalIds.includes(goal.id) ? 'follow' : 'stay-on-case'),
    ),
    tightSeries: { startsOn: today, ...series },
  });
  const draft = useDraft(`move-out:${plan.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await move.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('moveOut.saved.movedOut') });
  });
  const labels = {
    movedOutOn: t('moveOut.form.movedOutOn'),
    ground: t('moveOut.form.ground'),
    'transition.transitionEnd': t('moveOut.form.transitionEnd'),
    'transition.purpose': t('moveOut.form.purpose'),
    'transition.supportHours': t('moveOut.form.supportHours'),
    noTransitionReason: t('moveOut.form.noTransition'),
    'tightSeries.startsOn': t('moveOut.form.series'),
    goals: t('moveOut.form.goalsLeft'),
    'goals.choice': t('moveOut.form.goalsLeft'),
  };
  const [transition, tightSeries] = form.watch(['transition', 'tightSeries']);
  const setTransition = (isOn: boolean) => {
    const movedOutOn = form.getValues('movedOutOn');
    const from = movedOutOn !== null && isCivilDate(movedOutOn) ? movedOutOn : today;
    form.setValue(
      'transition',
      isOn
        ? { transitionEnd: transitionEndOf(from, months), purpose: '', supportHours: null }
        : null,
    );
    form.setValue(
      'goals',
      goals.map(({ goal }) =>
        answerFor(goal.id, isOn && plan.goalIds.includes(goal.id) ? 'follow' : 'stay-on-case'),
      ),
    );
  };
  const moveTo = (date: string | null) => {
    if (date === null || !isCivilDate(date)) return;
    if (form.getValues('transition') !== null) {
      form.setValue('transition.transitionEnd', transitionEndOf(date, months));
    }
    if (form.getValues('tightSeries') !== null) form.setValue('tightSeries.startsOn', date);
  };
  const rate = placement.currentRate;
  return (
    <ActDialog
      title={t('moveOut.act.moveOut')}
      lead={t('moveOut.form.movedOutLead')}
      form={form}
      submit={submit}
      labels={labels}
      draft={draft}
      size="large"
      onClose={onClose}
    >
      <FieldRow>
        <FormField form={form} name="movedOutOn">
          {(field) => (
            <DateField
              label={labels.movedOutOn}
              {...field}
              isRequired
              takesFocus
              onChange={(date) => {
                field.onChange(date);
                moveTo(date);
              }}
            />
          )}
        </FormField>
        <FormField form={form} name="ground">
          {(field) => (
            <Select
              label={labels.ground}
              {...field}
              options={MoveOutGround.options.map((id) => ({
                id,
                label: t(`moveOut.ground.${id}`),
              }))}
            />
          )}
        </FormField>
      </FieldRow>
      <FormSection title={t('moveOut.form.transition')}>
        <Checkbox value={transition !== null} onChange={setTransition}>
          {t('moveOut.form.withTransition')}
        </Checkbox>
        {transition === null ? (
          <FormField form={form} name="noTransitionReason">
            {(field) => (
              <TextArea
                label={labels.noTransitionReason}
                rows={2}
                {...field}
                emptyIsNull
                isRequired
              />
            )}
          </FormField>
        ) : (
          <>
            <FieldRow>
              <FormField form={form} name="transition.transitionEnd">
                {(field) => (
                  <DateField label={labels['transition.transitionEnd']} {...field} isRequired />
                )}
              </FormField>
              <FormField form={form} name="transition.supportHours">
                {(field) => (
                  <NumberField
                    label={labels['transition.supportHours']}
                    unit={t('moveOut.transition.amount').toLocaleLowerCase('da')}
                    {...field}
                  />
                )}
              </FormField>
            </FieldRow>
            <FormField form={form} name="transition.purpose">
              {(field) => (
                <TextArea label={labels['transition.purpose']} rows={2} {...field} isRequired />
              )}
            </FormField>
            <p>
              {rate === null
                ? t('moveOut.form.noRate')
                : t('moveOut.form.keptRate', {
                    rate: `${formatKroner(rate.amount)} / ${t(`words.rateUnit.${rate.unit}`)}`,
                  })}
            </p>
          </>
        )}
      </FormSection>
      <GoalAnswers
        form={form as unknown as UseFormReturn<WithGoals, unknown, unknown>}
        goals={goals}
        canFollow={transition !== null}
      />
      <Checkbox
        value={tightSeries !== null}
        onChange={(isOn) =>
          form.setValue(
            'tightSeries',
            isOn ? { startsOn: form.getValues('movedOutOn'), ...series } : null,
          )
        }
        description={t('moveOut.form.seriesHelp')}
      >
        {t('moveOut.form.series')}
      </Checkbox>
    </ActDialog>
  );
}
