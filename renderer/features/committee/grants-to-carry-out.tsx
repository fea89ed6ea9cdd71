import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { GrantToCarryOut } from '#shared/domain/committee/decision-view.ts';
import { inShort } from '#shared/domain/committee/in-short.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { CarryOutDialog } from './carry-out-dialog.tsx';

interface GrantsToCarryOutProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** Above the case's help: what the committee granted that the help below does not say yet. */
export function GrantsToCarryOut({ view, canChange }: GrantsToCarryOutProps) {
  const { caseId } = view.header;
  const mayCarryOut = useMay('case.end') && canChange;
  const isNow = view.asOf === null;
  const grants = useQueryEntry(
    'committee.grantsToCarryOut',
    { caseId },
    { enabled: isNow, listensTo: ['case'] },
  );
  const [open, setOpen] = useState<GrantToCarryOut | null>(null);
  if (!isNow) return null;
  if (grants.error) {
    return <ErrorPanel error={grants.error.appError} onRetry={() => void grants.refetch()} />;
  }
  return (
    <>
      {(grants.data ?? []).map((grant) => (
        <GrantLine
          key={grant.view.decision.id}
          grant={grant}
          onOpen={mayCarryOut ? () => setOpen(grant) : null}
        />
      ))}
      {open === null ? null : (
        <CarryOutDialog caseView={view} view={open.view} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface GrantLineProps {
  readonly grant: GrantToCarryOut;
  /** null where it is only told. */
  readonly onOpen: (() => void) | null;
}

function GrantLine({ grant, onOpen }: GrantLineProps) {
  const { t } = useTranslation();
  const { question, isLate } = grant;
  const { caseId, itemId, decidedAt, deadlineOn } = grant.view.decision;
  const on = formatDate(civilDateOf(decidedAt));
  return (
    <Banner
      tone={isLate ? 'error' : 'warning'}
      title={t('decision.carryOut.grantedOn', { date: on })}
      actions={
        onOpen === null ? null : (
          <Button aria-label={t('decision.carryOut.openNamed', { date: on })} onPress={onOpen}>
            {t('decision.carryOut.open')}
          </Button>
        )
      }
    >
      <Link to={`/cases/${caseId}/committee/${itemId}`}>
        {question === null ? t('decision.carryOut.theItem') : inShort(question)}
      </Link>
      {deadlineOn === null
        ? null
        : ` · ${t(isLate ? 'decision.carryOut.deadlineLate' : 'decision.carryOut.deadline', {
            date: formatDate(deadlineOn),
          })}`}
    </Banner>
  );
}
