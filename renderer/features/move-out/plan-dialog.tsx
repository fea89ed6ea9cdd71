import { useTranslation } from 'react-i18next';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { moveOut } from '#shared/contract/move-out.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import {
  DeliveringUnit,
  Destination,
  LegState,
  MoveOutGround,
  type MoveOutPlan,
} from '#shared/domain/move-out/model.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useDraft } from '../../lib/draft.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { showToast } from '../../ui/feedback/toast.tsx';
import { CheckboxGroup } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { ActDialog, EntryDialog } from './act-dialog.tsx';

interface PlacementDialogProps {
  readonly view: CaseView;
  readonly placement: PlacementView;
  readonly onClose: () => void;
}

/** The plan of a placement that has none. */
export function MakePlanDialog({ view, placement, onClose }: PlacementDialogProps) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const { interventionId } = placement;
  const make = useCommandEntry('moveOut.makePlan');
  const form = useContractForm(moveOut.makePlan.input, {
    caseId,
    interventionId,
    expectedMoveOutOn: null,
    plan: fieldsOf(null),
  });
  const draft = useDraft(`move-out-plan:${interventionId}`, form);
  const submit = useSubmit(form, async (input) => {
    await make.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('moveOut.saved.plan') });
  });
  const labels = usePlanLabels();
  return (
    <EntryDialog
      title={t('moveOut.act.make')}
      form={form}
      submit={submit}
      labels={labels}
      draft={draft}
      size="large"
      onClose={onClose}
    >
      <FormField form={form} name="expectedMoveOutOn">
        {(field) => (
          <DateField
            label={labels['expectedMoveOutOn'] ?? ''}
            description={t('moveOut.form.expectedHelp')}
            {...field}
            isRequired
            takesFocus
          />
        )}
      </FormField>
      <PlanFields view={view} form={form} labels={labels} />
    </EntryDialog>
  );
}

/** All but the date, which is moved with a reason. */
export function ChangePlanDialog({
  view,
  plan,
  onClose,
}: Omit<PlacementDialogProps, 'placement'> & { readonly plan: MoveOutPlan }) {
  const { t } = useTranslation();
  const change = useCommandEntry('moveOut.changePlan');
  const form = useContractForm(moveOut.changePlan.input, {
    caseId: view.header.caseId,
    planId: plan.id,
    version: plan.version,
    plan: fieldsOf(plan),
  });
  const draft = useDraft(`move-out-change:${plan.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await change.mutateAsync(input);
    draft.drop();
    onClose();
    showToast({ title: t('moveOut.saved.plan') });
  });
  const labels = usePlanLabels();
  return (
    <ActDialog
      title={t('moveOut.act.change')}
      form={form}
      submit={submit}
      labels={labels}
      draft={draft}
      size="large"
      onClose={onClose}
    >
      <PlanFields view={view} form={form} labels={labels} />
    </ActDialog>
  );
}

function fieldsOf(plan: MoveOutPlan | null) {
  return {
    goalIds: [...(plan?.goalIds ?? [])],
    destination: plan?.destination ?? null,
    ground: plan?.ground ?? null,
    contactPedagogue: plan?.contactPedagogue ?? null,
    deliveringUnit: plan?.deliveringUnit ?? null,
    receivingUnit: plan?.receivingUnit ?? null,
    newHelpStartsOn: plan?.newHelpStartsOn ?? null,
    legHome: plan?.legHome ?? ('open' as const),
    legSupport: plan?.legSupport ?? ('open' as const),
    legJob: plan?.legJob ?? ('open' as const),
  };
}

function usePlanLabels(): Readonly<Record<string, string>> {
  const { t } = useTranslation();
  return {
    expectedMoveOutOn: t('moveOut.form.expected'),
    'plan.goalIds': t('moveOut.form.goals'),
    'plan.destination': t('moveOut.form.destination'),
    'plan.ground': t('moveOut.form.ground'),
    'plan.contactPedagogue': t('moveOut.form.contact'),
    'plan.deliveringUnit': t('moveOut.form.delivers'),
    'plan.receivingUnit': t('moveOut.form.receives'),
    'plan.newHelpStartsOn': t('moveOut.form.newHelp'),
    'plan.legHome': t('moveOut.leg.legHome'),
    'plan.legSupport': t('moveOut.leg.legSupport'),
    'plan.legJob': t('moveOut.leg.legJob'),
  };
}

type WithPlan = FieldValues & { plan: ReturnType<typeof fieldsOf> };
const LEGS = ['legHome', 'legSupport', 'legJob'] as const;

interface PlanFieldsProps<Input extends WithPlan, Output> {
  readonly view: CaseView;
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly labels: Readonly<Record<string, string>>;
}

function PlanFields<Input extends WithPlan, Output>(props: PlanFieldsProps<Input, Output>) {
  const { t } = useTranslation();
  const { view, labels } = props;
  // Both forms have the same fields below `plan`; the form's own generic cannot say so.
  const form = props.form as unknown as UseFormReturn<WithPlan, unknown, Output>;
  const goals = view.goals.filter(
    ({ goal }) => goal.status === 'active' || goal.status === 'draft',
  );
  return (
    <>
      {goals.length === 0 ? (
        <p>{t('moveOut.form.noGoals')}</p>
      ) : (
        <FormField form={form} name="plan.goalIds">
          {(field) => (
            <CheckboxGroup
              label={labels['plan.goalIds'] ?? ''}
              description={t('moveOut.form.goalsHelp')}
              {...field}
              isRequired
              options={goals.map(({ goal }) => ({
                id: goal.id,
                label: goal.title ?? t('words.untitledGoal'),
                description: t(`words.goalStatus.${goal.status}`),
              }))}
            />
          )}
        </FormField>
      )}
      <FieldRow>
        <FormField form={form} name="plan.destination">
          {(field) => (
            <Select
              label={labels['plan.destination'] ?? ''}
              {...field}
              isRequired
              options={Destination.options.map((id) => ({
                id,
                label: t(`moveOut.destination.${id}`),
              }))}
            />
          )}
        </FormField>
        <FormField form={form} name="plan.ground">
          {(field) => (
            <Select
              label={labels['plan.ground'] ?? ''}
              {...field}
              options={MoveOutGround.options.map((id) => ({
                id,
                label: t(`moveOut.ground.${id}`),
              }))}
            />
          )}
        </FormField>
      </FieldRow>
      <FieldRow>
        <FormField form={form} name="plan.contactPedagogue">
          {(field) => (
            <TextField
              label={labels['plan.contactPedagogue'] ?? ''}
              width="medium"
              {...field}
              emptyIsNull
            />
          )}
        </FormField>
        <FormField form={form} name="plan.deliveringUnit">
          {(field) => (
            <Select
              label={labels['plan.deliveringUnit'] ?? ''}
              {...field}
              options={DeliveringUnit.options.map((id) => ({
                id,
                label: t(`moveOut.deliveringUnit.${id}`),
              }))}
            />
          )}
        </FormField>
        <FormField form={form} name="plan.receivingUnit">
          {(field) => (
            <TextField
              label={labels['plan.receivingUnit'] ?? ''}
              width="medium"
              {...field}
              emptyIsNull
            />
          )}
        </FormField>
        <FormField form={form} name="plan.newHelpStartsOn">
          {(field) => <DateField label={labels['plan.newHelpStartsOn'] ?? ''} {...field} />}
        </FormField>
      </FieldRow>
      <FormSection title={t('moveOut.legs')}>
        <FieldRow>
          {LEGS.map((leg) => (
            <FormField key={leg} form={form} name={`plan.${leg}`}>
              {(field) => (
                <Select
                  label={t(`moveOut.leg.${leg}`)}
                  {...field}
                  options={LegState.options.map((id) => ({
                    id,
                    label: t(`moveOut.legState.${id}`),
                  }))}
                />
              )}
            </FormField>
          ))}
        </FieldRow>
      </FormSection>
    </>
  );
}
