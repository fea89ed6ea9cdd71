import { type ReactNode, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate, formatWeek } from '#shared/base/format.ts';
import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import {
  suggestionKey,
  suggestSpreading,
  type Suggestion,
} from '#shared/domain/follow-ups/spread.ts';
import type { DueRow } from '#shared/domain/follow-ups/view.ts';
import { offerTakeBack, offerUndo } from '../../lib/annul.tsx';
import { call } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { errorTitle } from '../../lib/error-text.ts';
import { markSaved } from '../../lib/saved-at.ts';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import styles from './weeks.module.css';
import { useSpreadSkips } from './spread-skips.ts';

/** So many are looked at before one looks up; the rest come as these are answered. */
const AT_A_TIME = 8;

/** How one person's weeks could weigh more alike. Nothing happens until each one is said yes to. */
export function SpreadPanel({ rows }: { readonly rows: readonly DueRow[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const { skipped, skip, unskip } = useSpreadSkips();
  const [accepting, setAccepting] = useState<string | null>(null);
  const [mayWrite, canSave] = [useMay('follow-up.write'), useCanSave()];
  const suggestions = suggestSpreading(rows, today, skipped);
  const accept = async (one: Suggestion) => {
    setAccepting(suggestionKey(one));
    await acceptSuggestion(t, one, rows);
    setAccepting(null);
  };
  const putAside = (one: Suggestion) => {
    const key = suggestionKey(one);
    skip(key);
    const action = { label: t('ui.undo'), onAction: () => unskip(key) };
    showToast({ title: t('load.spread.skipped'), action });
  };
  return (
    <Panel title={t('load.spread.title')}>
      <p className={styles['legend']}>{t('load.spread.lead')}</p>
      {suggestions.length === 0 ? <p>{t('load.spread.none')}</p> : null}
      <ul className={styles['suggestions']}>
        {suggestions.slice(0, AT_A_TIME).map((one) => (
          <SuggestionLine
            key={suggestionKey(one)}
            suggestion={one}
            row={rows.find(({ caseId }) => caseId === one.caseId)}
          >
            {mayWrite && canSave ? (
              <Row gap={2}>
                <Button
                  size="small"
                  isPending={accepting === suggestionKey(one)}
                  onPress={() => void accept(one)}
                >
                  {t(`load.spread.accept.${one.kind}`)}
                </Button>
                <Button size="small" kind="quiet" onPress={() => putAside(one)}>
                  {t('load.spread.skip')}
                </Button>
              </Row>
            ) : null}
          </SuggestionLine>
        ))}
      </ul>
      {suggestions.length > AT_A_TIME ? (
        <p className={styles['legend']}>
          {t('load.spread.more', { count: suggestions.length - AT_A_TIME })}
        </p>
      ) : null}
    </Panel>
  );
}

interface SuggestionLineProps {
  readonly suggestion: Suggestion;
  readonly row: DueRow | undefined;
  readonly children: ReactNode;
}

function SuggestionLine({ suggestion, row, children }: SuggestionLineProps) {
  const { t } = useTranslation();
  const { caseId, dueOn, on } = suggestion;
  const day = t('load.spread.day', { date: formatDate(on), week: formatWeek(on) });
  return (
    <li className={styles['suggestion']}>
      <span className={styles['who']}>
        <Link to={`/cases/${caseId}/follow-ups`}>{row?.name ?? ''}</Link> {row?.caseNumber}
      </span>
      <span>
        {dueOn === null
          ? t('load.spread.firstDue', { day })
          : t('load.spread.earlier', {
              day,
              due: t('load.spread.day', { date: formatDate(dueOn), week: formatWeek(dueOn) }),
            })}
      </span>
      {children}
    </li>
  );
}

/** Says what was done, and takes it back at once when it was a mistake. */
async function acceptSuggestion(
  t: TFunction,
  suggestion: Suggestion,
  rows: readonly DueRow[],
): Promise<void> {
  const { kind, caseId, on } = suggestion;
  if (kind === 'first-due') return setFirstDates(t, suggestion, rows);
  // A day without a time or a place: those are agreed with the citizen, on the case.
  const meeting = { caseId, id: null, version: null, on, at: null, place: null };
  const planned = await call.followUps.saveAppointment(meeting);
  if (!planned.ok) return refused(t, planned.error);
  markSaved();
  const title = t('load.spread.planned', { date: formatDate(on) });
  offerUndo(t, title, { caseId, kind: 'appointment', ...planned.value });
}

type Withdrawal = () => Promise<Result<unknown, AppError>>;

/** All of the case's undated follow-ups, or none: one that is refused takes the ones before it along. */
async function setFirstDates(
  t: TFunction,
  { caseId, scheduleIds, on }: Suggestion,
  rows: readonly DueRow[],
): Promise<void> {
  const withdrawals: Withdrawal[] = [];
  for (const row of rows.filter(({ scheduleId }) => scheduleIds.includes(scheduleId))) {
    const { scheduleId, version } = row;
    const set = await call.followUps.setFirstDue({ caseId, scheduleId, version, firstDueOn: on });
    if (!set.ok) {
      await withdrawAll(withdrawals);
      return refused(t, set.error);
    }
    withdrawals.push(() =>
      call.caseload.withdrawFirstDue({ caseId, scheduleId, version: set.value.version }),
    );
  }
  markSaved();
  offerTakeBack(t, t('load.spread.dated', { date: formatDate(on) }), {
    id: scheduleIds.join(),
    takeBack: () => withdrawAll(withdrawals),
  });
}

async function withdrawAll(withdrawals: readonly Withdrawal[]): Promise<Result<null, AppError>> {
  for (const withdraw of withdrawals) {
    const answer = await withdraw();
    if (!answer.ok) return answer;
  }
  return succeed(null);
}

function refused(t: TFunction, error: AppError): void {
  const { title, wayOn } = errorTitle(t, error);
  showToast({ title, description: wayOn, tone: 'error' });
}
