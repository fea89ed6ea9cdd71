import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Printer } from 'lucide-react';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { PrintDialog } from '../../lib/print-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';

/** Of today, and to somebody who lives. */
export function useMayHandOut({ asOf, header }: CaseView): boolean {
  return useMay('print') && asOf === null && header.diedOn === null;
}

interface GoalSheetButtonProps {
  readonly caseId: string;
  /** null is all the case's active goals. */
  readonly goalId: string | null;
}

/** Målark til borgeren: the preview is the second click. */
export function GoalSheetButton({ caseId, goalId }: GoalSheetButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<Printer />}
        kind={goalId === null ? 'secondary' : 'quiet'}
        onPress={() => setOpen(true)}
      >
        {t(goalId === null ? 'printing.dialog.goalSheet' : 'printing.dialog.oneGoalSheet')}
      </Button>
      <PrintDialog
        title={t('printing.dialog.goalSheetTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        offers={{ fullCpr: false, protectedAddress: false, withCost: false }}
        explain={t('printing.dialog.goalSheetText')}
        emptyText={t('printing.dialog.noGoals')}
        requestFor={() => ({ kind: 'goal-sheet', caseId, goalId })}
      />
    </>
  );
}
