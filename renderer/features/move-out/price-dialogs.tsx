import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveOut } from '#shared/contract/move-out.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { RateUnit } from '#shared/domain/cases/model.ts';
import { type PriceChange, PriceChangeReason } from '#shared/domain/move-out/model.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { CheckboxGroup } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { ActDialog, EntryDialog } from './act-dialog.tsx';

type Kind = PriceChange['kind'];

/** Other hours or another rate, from a met goal or a step-down. */
export function ProposePriceDialog({
  view,
  placement,
  onClose,
}: {
  readonly view: CaseView;
  readonly placement: PlacementView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const [kind, setKind] = useState<Kind>('rate');
  const propose = useCommandEntry('moveOut.proposePrice');
  const unit = placement.currentRate?.unit ?? 'day';
  const form = useContractForm(moveOut.proposePrice.input, {
    caseId,
    interventionId: placement.interventionId,
    change: {
      newTerms: { kind: 'rate', amount: null, unit },
      validFrom: useToday(),
      reason: 'progression',
      goalIds: [],
      notes: null,
    },
  });
  const submit = useSubmit(form, async (input) => {
    const saved = await propose.mutateAsync(input);
    onClose();
    offerUndo(t, t('moveOut.saved.act'), { caseId, kind: 'price-change', ...saved });
  });
  const choose = (next: Kind) => {
    setKind(next);
    // The whole of it: hours and a rate have nothing in common.
    form.setValue(
      'change.newTerms',
      next === 'hours'
        ? { kind: 'hours', hours: placement.currentHours ?? 0 }
        : { kind: 'rate', amount: placement.currentRate?.amount ?? 0, unit },
    );
  };
  const labels = {
    'change.newTerms': t('moveOut.form.priceKind'),
    'change.newTerms.hours': t('moveOut.form.newHours'),
    'change.newTerms.amount': t('moveOut.form.newRate'),
    'change.newTerms.unit': t('moveOut.form.unit'),
    'change.validFrom': t('moveOut.form.validFrom'),
    'change.reason': t('moveOut.form.priceReason'),
    'change.goalIds': t('moveOut.form.priceGoals'),
    'change.notes': t('moveOut.form.notes'),
  };
  const goals = view.goals.filter(({ goal }) => goal.status !== 'draft');
  return (
    <EntryDialog
      title={t('moveOut.act.propose')}
      form={form}
      submit={submit}
      labels={labels}
      size="large"
      onClose={onClose}
    >
      <RadioGroup<Kind>
        label={labels['change.newTerms']}
        orientation="horizontal"
        value={kind}
        onChange={choose}
        options={(['rate', 'hours'] as const).map((id) => ({
          id,
          label: t(`moveOut.priceKind.${id}`),
        }))}
      />
      <FieldRow>
        {kind === 'hours' ? (
          <FormField form={form} name="change.newTerms.hours">
            {(field) => (
              <NumberField label={labels['change.newTerms.hours']} {...field} isRequired />
            )}
          </FormField>
        ) : (
          <>
            <FormField form={form} name="change.newTerms.amount">
              {(field) => (
                <NumberField
                  label={labels['change.newTerms.amount']}
                  unit="kr."
                  isMoney
                  {...field}
                  isRequired
                />
              )}
            </FormField>
            <FormField form={form} name="change.newTerms.unit">
              {(field) => (
                <Select
                  label={labels['change.newTerms.unit']}
                  width="short"
                  {...field}
                  options={RateUnit.options.map((id) => ({
                    id,
                    label: t(`words.rateUnit.${id}`),
                  }))}
                />
              )}
            </FormField>
          </>
        )}
        <FormField form={form} name="change.validFrom">
          {(field) => <DateField label={labels['change.validFrom']} {...field} isRequired />}
        </FormField>
        <FormField form={form} name="change.reason">
          {(field) => (
            <Select
              label={labels['change.reason']}
              {...field}
              isRequired
              options={PriceChangeReason.options.map((id) => ({
                id,
                label: t(`moveOut.priceReason.${id}`),
              }))}
            />
          )}
        </FormField>
      </FieldRow>
      {goals.length === 0 ? null : (
        <FormField form={form} name="change.goalIds">
          {(field) => (
            <CheckboxGroup
              label={labels['change.goalIds']}
              {...field}
              options={goals.map(({ goal }) => ({
                id: goal.id,
                label: goal.title ?? t('words.untitledGoal'),
                description: t(`words.goalStatus.${goal.status}`),
              }))}
            />
          )}
        </FormField>
      )}
      <FormField form={form} name="change.notes">
        {(field) => <TextArea label={labels['change.notes']} rows={3} {...field} emptyIsNull />}
      </FormField>
    </EntryDialog>
  );
}

export function DecidePriceDialog({
  caseId,
  change,
  onClose,
}: {
  readonly caseId: string;
  readonly change: PriceChange;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const decide = useCommandEntry('moveOut.decidePrice');
  const { id, version } = change;
  const form = useContractForm(moveOut.decidePrice.input, {
    caseId,
    id,
    version,
    decision: null,
    decidedOn: useToday(),
  });
  const submit = useSubmit(form, async (input) => {
    await decide.mutateAsync(input);
    onClose();
  });
  const labels = { decision: t('moveOut.form.decision'), decidedOn: t('moveOut.form.decidedOn') };
  return (
    <ActDialog
      title={t('moveOut.act.decide')}
      form={form}
      submit={submit}
      labels={labels}
      onClose={onClose}
    >
      <FormField form={form} name="decision">
        {(field) => (
          <RadioGroup
            label={labels.decision}
            orientation="horizontal"
            {...field}
            isRequired
            options={(['accepted', 'declined'] as const).map((option) => ({
              id: option,
              label: t(`moveOut.priceDecision.${option}`),
            }))}
          />
        )}
      </FormField>
      <FormField form={form} name="decidedOn">
        {(field) => <DateField label={labels.decidedOn} {...field} isRequired />}
      </FormField>
    </ActDialog>
  );
}
