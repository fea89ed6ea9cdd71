import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { GoalFields } from '#shared/contract/goals.ts';
import type { Goal, Scale } from '#shared/domain/goals/model.ts';
import { useCommandEntry } from '../../lib/call.ts';
import type { Draft } from '../../lib/draft.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { ReasonDialog } from '../../ui/overlays/dialog.tsx';
import { asGoal, fieldsOf, type GoalFormReturn } from './goal-form-values.ts';

interface ScaleFixedProps {
  readonly form: GoalFormReturn;
  readonly goal: Goal;
  readonly kind: Scale['kind'];
  readonly draft: Draft;
}

/** Why the scale stands fast, and the way on: this goal stops and a new one takes its place, at once. */
export function ScaleFixed({ form, goal, kind, draft }: ScaleFixedProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const replace = useCommandEntry('goals.replace');
  const { caseId, id: goalId, version } = goal;
  const carryOut = (reason: string) => {
    const fields = replacing(fieldsOf(asGoal(form.getValues('fields'))), goal);
    replace.mutate(
      { caseId, goalId, version, fields, reason },
      {
        onSuccess: ({ id }) => {
          draft.drop();
          showToast({ title: t('goals.replace.done') });
          navigate(`/cases/${caseId}/goals/${id}/edit`);
        },
      },
    );
  };
  return (
    <Banner
      tone="neutral"
      title={t(`goals.form.scaleKind.${kind}`)}
      actions={
        goal.status === 'active' ? (
          <Button onPress={() => setAsking(true)}>{t('goals.replace.act')}</Button>
        ) : undefined
      }
    >
      <p>{t('goals.form.scaleFixed')}</p>
      <ReasonDialog
        title={t('goals.replace.act')}
        confirmLabel={t('goals.replace.confirm')}
        isOpen={isAsking}
        isPending={replace.isPending}
        onConfirm={carryOut}
        onClose={() => setAsking(false)}
      >
        <p>{t('goals.replace.explain')}</p>
        {replace.error ? <ErrorPanel error={replace.error.appError} /> : null}
      </ReasonDialog>
    </Banner>
  );
}

/** Everything comes along but what belongs to the old scale and the old agreement. */
function replacing(fields: GoalFields, goal: Goal): GoalFields {
  return {
    ...fields,
    scale: null,
    baselineValue: null,
    targetValue: null,
    tolerance: null,
    targetDate: fields.targetDate ?? goal.targetDate,
    agreement: null,
  };
}
