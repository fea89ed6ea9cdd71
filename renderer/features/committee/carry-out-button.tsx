import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { awaitsCarryingOut } from '#shared/domain/committee/agenda.ts';
import type { CaseTask } from '#shared/domain/committee/decision.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { CarryOutDialog } from './carry-out-dialog.tsx';

interface CarryOutButtonProps {
  readonly view: CaseView;
  readonly itemId: string;
  readonly task: CaseTask;
}

/** The act behind the task: the decision itself is read when it is wanted. */
export function CarryOutButton({ view, itemId, task }: CarryOutButtonProps) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const [isOpen, setOpen] = useState(false);
  const on = useQueryEntry(
    'committee.decisionOn',
    { caseId, itemId },
    { enabled: isOpen, listensTo: ['case'] },
  );
  const current = isOpen ? (on.data?.current ?? null) : null;
  return (
    <>
      {on.error ? <ErrorPanel error={on.error.appError} /> : null}
      <Button
        size="small"
        isPending={isOpen && on.isPending}
        aria-label={t('decision.task.carryOutNamed', { text: task.text })}
        onPress={() => setOpen(true)}
      >
        {t('decision.carryOut.open')}
      </Button>
      {current !== null && awaitsCarryingOut(current.decision) ? (
        <CarryOutDialog caseView={view} view={current} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
