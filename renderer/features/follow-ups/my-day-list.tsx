import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyDayCase } from '#shared/domain/follow-ups/view.ts';
import { ReminderLine } from '../../lib/reminder-line.tsx';
import { useCanSave } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { Badge, StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import styles from './follow-ups.module.css';

export type MyDayPart = 'overdue' | 'today' | 'upcoming' | 'waiting';

/** So many stand there at first: what is due today must not be pushed out of sight by what is long overdue. */
const AT_FIRST = 5;

interface MyDayListProps {
  readonly group: MyDayPart;
  readonly cases: readonly MyDayCase[];
}

/** Where the figures at the top jump to. */
export function partId(group: MyDayPart): string {
  return `my-day-${group}`;
}

/** One line a case, worst first; what more there is of it unfolds. */
export function MyDayList({ group, cases }: MyDayListProps) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const isLong = cases.length > AT_FIRST + 2;
  const shown = isLong && !showsAll ? cases.slice(0, AT_FIRST) : cases;
  return (
    <div id={partId(group)} tabIndex={-1} className={styles['part']}>
      <Panel
        title={t(`followUps.myDay.${group}`)}
        help={
          cases.length === 0 ? undefined : (
            <Badge>{t('followUps.myDay.cases', { count: cases.length })}</Badge>
          )
        }
      >
        {cases.length === 0 ? (
          <p className={styles['soft']}>{t(`followUps.myDay.empty.${group}`)}</p>
        ) : (
          <ul className={styles['lines']}>
            {shown.map((one) => (
              <CaseLine key={one.caseId} line={one} />
            ))}
          </ul>
        )}
        {isLong ? (
          <div>
            <Button size="small" onPress={() => setShowsAll(!showsAll)}>
              {showsAll
                ? t('followUps.myDay.showFewer')
                : t('followUps.myDay.showAll', { count: cases.length })}
            </Button>
          </div>
        ) : null}
      </Panel>
    </div>
  );
}

function CaseLine({ line }: { readonly line: MyDayCase }) {
  const { t } = useTranslation();
  const canSave = useCanSave();
  const [worst, ...rest] = line.reasons;
  return (
    <li className={styles['line']}>
      <div className={styles['lineHead']}>
        <span className={styles['who']}>
          <Link to={`/cases/${line.caseId}`}>{line.name}</Link>
          <span className={styles['soft']}>{line.caseNumber}</span>
          {line.covered ? <StatusTag>{t('followUps.myDay.covered')}</StatusTag> : null}
          {line.isProtected ? (
            <StatusTag tone="warning">{t('followUps.myDay.protected')}</StatusTag>
          ) : null}
        </span>
        {worst ? <ReminderLine caseId={line.caseId} reminder={worst} canChange={canSave} /> : null}
        {rest.length === 0 ? null : (
          <details className={styles['more']}>
            <summary>{t('followUps.myDay.more', { count: rest.length })}</summary>
            <ul>
              {rest.map((reason) => (
                <li key={reason.kind + reason.entityId}>
                  <ReminderLine caseId={line.caseId} reminder={reason} canChange={canSave} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
