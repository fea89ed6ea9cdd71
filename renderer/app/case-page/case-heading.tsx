import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarClock, Printer } from 'lucide-react';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { CaseHeader, CaseView } from '#shared/domain/cases/view.ts';
import type { GoalFigures } from '#shared/domain/goals/figures.ts';
import { CaseActions } from '../../features/cases/case-actions.tsx';
import { useToday } from '../../lib/clock.ts';
import { useOfferCommands } from '../../lib/commands.ts';
import { PrintDialog } from '../../lib/print-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { StandingTag } from '../../lib/standing-tag.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';

interface CaseHeadingProps {
  readonly view: CaseView;
  readonly onAsOf: (date: string) => void;
}

/** Stands above every tab: who it is about, what must be known before anything is done, and the way to paper. */
export function CaseHeading({ view, onAsOf }: CaseHeadingProps) {
  const { t } = useTranslation();
  const { header } = view;
  const mayPrint = useMay('print');
  const [printing, setPrinting] = useState(false);
  const [choosing, setChoosing] = useState(false);
  // A print is of today; of the past there is none.
  const canPrint = mayPrint && view.asOf === null;
  useOfferCommands([
    ...(canPrint
      ? [{ id: 'print', label: t('app.palette.printCase'), run: () => setPrinting(true) }]
      : []),
    { id: 'as-of', label: t('cases.asOf.choose'), run: () => setChoosing(true) },
  ]);
  return (
    <>
      <PageHeader
        title={header.name}
        steps={[{ label: t('cases.list.title'), to: '/cases' }]}
        lead={<Lead header={header} figures={view.goalFigures} />}
        tags={<Tags header={header} />}
        actions={
          <>
            <Button icon={<CalendarClock />} onPress={() => setChoosing(true)}>
              {t('cases.asOf.choose')}
            </Button>
            {canPrint ? (
              <Button icon={<Printer />} onPress={() => setPrinting(true)}>
                {t('printing.print')}
              </Button>
            ) : null}
            {view.asOf === null ? <CaseActions view={view} /> : null}
          </>
        }
      />
      {header.isProtected ? (
        <Banner tone="warning" title={t('cases.protected.title')}>
          {header.protectedUntil === null
            ? t('cases.protected.explain')
            : t('cases.protected.until', { date: formatDate(header.protectedUntil) })}
        </Banner>
      ) : null}
      {header.diedOn === null ? null : (
        <Banner tone="neutral" title={t('cases.diedOn', { date: formatDate(header.diedOn) })} />
      )}
      {header.closedOn === null || header.diedOn !== null ? null : (
        <Banner tone="neutral" title={t('cases.closedOn', { date: formatDate(header.closedOn) })}>
          {t('cases.closedExplain')}
        </Banner>
      )}
      <PrintDialog
        title={t('printing.dialog.caseTitle')}
        isOpen={printing}
        onClose={() => setPrinting(false)}
        offers={{ protectedAddress: header.isProtected, withCost: false }}
        requestFor={({ fullCpr, protectedAddress }) => ({
          kind: 'case-overview',
          caseId: header.caseId,
          disclosure: { fullCpr, protectedAddress },
        })}
      />
      <AsOfDialog isOpen={choosing} onClose={() => setChoosing(false)} onChoose={onAsOf} />
    </>
  );
}

function Lead({ header, figures }: { readonly header: CaseHeader; readonly figures: GoalFigures }) {
  const { t } = useTranslation();
  const caseworker = header.caseworker;
  return (
    <Row gap={4}>
      <span>{t('cases.header.number', { number: header.caseNumber })}</span>
      <span>{header.maskedCpr}</span>
      <span>{t('cases.header.age', { age: header.age })}</span>
      <span>{header.teamName}</span>
      <span>
        {caseworker
          ? t('cases.header.caseworker', { name: caseworker.name ?? caseworker.initials })
          : t('cases.header.noCaseworker')}
      </span>
      {header.caseworkers.changes > 0 ? (
        <span>{t('cases.header.caseworkers', { count: header.caseworkers.caseworkers })}</span>
      ) : null}
      {header.cover ? (
        <span>{t('cases.header.cover', { name: header.cover.initials })}</span>
      ) : null}
      {figures.active === 0 ? null : (
        <span>
          {t('cases.header.measured', { measured: figures.measured, active: figures.active })}
        </span>
      )}
    </Row>
  );
}

function Tags({ header }: { readonly header: CaseHeader }) {
  const { t } = useTranslation();
  return (
    <>
      {header.closedOn === null ? null : (
        <StatusTag shape="stop">{t('cases.header.closed')}</StatusTag>
      )}
      {header.followUp ? <StandingTag standing={header.followUp} /> : null}
    </>
  );
}

interface AsOfDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChoose: (date: string) => void;
}

function AsOfDialog({ isOpen, onClose, onChoose }: AsOfDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [date, setDate] = useState<string | null>(null);
  const understood = date !== null && isCivilDate(date) && date < today;
  const show = () => {
    if (!understood) return;
    onChoose(date);
    onClose();
  };
  return (
    <Dialog
      title={t('cases.asOf.title')}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      actions={
        <Button
          kind="primary"
          onPress={show}
          disabledReason={understood ? undefined : t('cases.asOf.needsDate')}
        >
          {t('cases.asOf.show')}
        </Button>
      }
    >
      <DateField label={t('cases.asOf.date')} value={date} onChange={setDate} takesFocus />
    </Dialog>
  );
}
