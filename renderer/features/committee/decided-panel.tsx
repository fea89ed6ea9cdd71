import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatWholeKroner } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { awaitsCarryingOut, isLate } from '#shared/domain/committee/agenda.ts';
import type { DecisionOnItem, DecisionView } from '#shared/domain/committee/decision-view.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { useMay } from '../../lib/session.ts';
import { ActList } from '../../lib/summary-page/act-list.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { CarryOutDialog } from './carry-out-dialog.tsx';
import styles from './committee-items.module.css';

interface DecidedPanelProps {
  readonly view: CaseView;
  readonly itemId: string;
  readonly canChange: boolean;
}

/** What was decided on an item, and whether it is lived by yet. */
export function DecidedPanel({ view, itemId, canChange }: DecidedPanelProps) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const [isCarryingOut, setCarryingOut] = useState(false);
  const mayCarryOut = useMay('case.end') && canChange;
  const on = useQueryEntry('committee.decisionOn', { caseId, itemId }, { listensTo: ['case'] });
  if (on.error) {
    return <ErrorPanel error={on.error.appError} onRetry={() => void on.refetch()} />;
  }
  if (!on.data) return <Skeleton lines={4} />;
  const { current } = on.data;
  if (current === null) return null;
  const waits = awaitsCarryingOut(current.decision);
  const carryOut =
    waits && mayCarryOut ? (
      <Button kind="primary" onPress={() => setCarryingOut(true)}>
        {t('decision.carryOut.open')}
      </Button>
    ) : null;
  return (
    <Panel title={t('decision.title')} actions={carryOut}>
      <Stack>
        <DecisionTags view={current} />
        <p className={styles['text']}>{current.decision.reason}</p>
        <ActList acts={current.granted} validFrom={current.decision.validFrom} />
        <DecisionFacts view={current} />
        <Later on={on.data} />
      </Stack>
      {isCarryingOut ? (
        <CarryOutDialog caseView={view} view={current} onClose={() => setCarryingOut(false)} />
      ) : null}
    </Panel>
  );
}

function DecisionTags({ view: { decision } }: { readonly view: DecisionView }) {
  const { t } = useTranslation();
  const today = useToday();
  const { outcome, carriedOutOn } = decision;
  const isRefusal = outcome === 'rejected';
  const late = isLate(decision, today);
  return (
    <Row gap={2}>
      <StatusTag tone={isRefusal ? 'neutral' : 'success'} shape={isRefusal ? 'stop' : 'dot'}>
        {t(`committeePage.outcome.${outcome}`)}
      </StatusTag>
      {carriedOutOn === null ? null : (
        <StatusTag tone="success">
          {t('decision.carriedOutOn', { date: formatDate(carriedOutOn) })}
        </StatusTag>
      )}
      {awaitsCarryingOut(decision) ? (
        <StatusTag tone={late ? 'error' : 'warning'}>
          {t(late ? 'decision.late' : 'decision.notCarriedOut', {
            date: decision.deadlineOn === null ? '' : formatDate(decision.deadlineOn),
          })}
        </StatusTag>
      ) : null}
    </Row>
  );
}

function DecisionFacts({ view }: { readonly view: DecisionView }) {
  const { t } = useTranslation();
  const { decision, decidedBy, responsible, carriedOutBy } = view;
  const date = (on: string | null) => (on === null ? null : formatDate(on));
  const facts = [
    [
      t('decision.decidedBy'),
      t('decision.byAs', {
        by: decidedBy.name ?? decidedBy.initials,
        as: t(`committeePage.box.decidedAs.${decision.decidedAs}`),
        at: formatDateTime(decision.decidedAt),
      }),
    ],
    [t('history.field.conditions'), decision.conditions],
    [t('history.field.recommendedTo'), decision.recommendedTo],
    [t('history.field.validFrom'), date(decision.validFrom)],
    [t('history.field.responsibleId'), responsible && (responsible.name ?? responsible.initials)],
    [t('history.field.deadlineOn'), date(decision.deadlineOn)],
    [t('history.field.nextOn'), date(decision.nextOn)],
    [
      t('history.field.grantedYearly'),
      decision.grantedYearly === null ? null : formatWholeKroner(decision.grantedYearly),
    ],
    [
      t('history.field.carriedOutById'),
      carriedOutBy && (carriedOutBy.name ?? carriedOutBy.initials),
    ],
  ] as const;
  return (
    <DefinitionList
      columns={2}
      items={facts.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))}
    />
  );
}

/** What was written to the minutes afterwards, and what was decided before it was corrected. */
function Later({ on }: { readonly on: DecisionOnItem }) {
  const { t } = useTranslation();
  return (
    <>
      {on.addenda.map((one) => (
        <p key={one.id} className={styles['text']}>
          <strong>
            {t('decision.addendum', {
              by: one.addedBy.name ?? one.addedBy.initials,
              at: formatDateTime(one.addedAt),
            })}
          </strong>{' '}
          {one.text}
        </p>
      ))}
      {on.corrected.length === 0 ? null : (
        <details>
          <summary>{t('decision.corrected', { count: on.corrected.length })}</summary>
          <ul className={styles['plainList']}>
            {on.corrected.map(({ decision }) => (
              <li key={decision.id} className={styles['text']}>
                {t('decision.correctedLine', {
                  outcome: t(`committeePage.outcome.${decision.outcome}`),
                  at: formatDateTime(decision.decidedAt),
                  reason: decision.reason,
                  why: decision.annulledReason ?? '',
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
