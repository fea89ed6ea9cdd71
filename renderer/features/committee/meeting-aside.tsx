import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { CostInShort } from './cost-in-short.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { missingWord } from '../../lib/summary-page/missing-words.ts';
import { participantName } from './participant-name.ts';
import type { ShownItem } from './shown-item.ts';
import styles from './meeting-view.module.css';

/** Beside the page: who may decide, what is missing and what it costs. */
export function MeetingAside({ view, line, item }: ShownItem) {
  const { t } = useTranslation();
  const { missing } = item.summary;
  return (
    <aside className={styles['aside']} aria-label={t('meetingView.decision')}>
      <Seats view={view} line={line} />
      {missing.length > 0 && line.outcome === null ? (
        <p>
          <StatusTag tone="warning">{t('meeting.notReady')}</StatusTag>{' '}
          {t('meeting.lacks', { what: missing.map((one) => missingWord(t, one)).join(', ') })}
        </p>
      ) : null}
      <SameCase view={view} line={line} />
      <CostInShort cost={item.summary.cost} />
      <DecisionPanel view={view} line={line} item={item} />
    </aside>
  );
}

/** What is decided on one of them holds for the person the others are about too. */
function SameCase({ view, line }: Pick<ShownItem, 'view' | 'line'>) {
  const { t } = useTranslation();
  const others = view.items.flatMap(({ caseId, itemId, outcome }, at) =>
    caseId === line.caseId && itemId !== line.itemId ? [{ itemId, outcome, place: at + 1 }] : [],
  );
  return others.map(({ itemId, outcome, place }) => (
    <p key={itemId}>
      <StatusTag tone="information">{t('meetingView.sameCase', { place })}</StatusTag>{' '}
      {outcome === null
        ? t('meetingView.notDecided')
        : t('meetingView.sameCaseDecided', { outcome: t(`committeePage.outcome.${outcome}`) })}
    </p>
  ));
}

/** Who counts on this item and who leads it. */
function Seats({ view, line }: Pick<ShownItem, 'view' | 'line'>) {
  const { t } = useTranslation();
  const { quorum, recusals } = line;
  const nameOf = (id: string) => {
    const found = view.participants.find(({ participant }) => participant.id === id);
    return found === undefined ? '' : participantName(found);
  };
  const { counted, needed, leader } = quorum;
  return (
    <div className={styles['seats']}>
      <p>
        <StatusTag tone={quorum.isReached ? 'success' : 'warning'}>
          {quorum.isReached
            ? t('meetingView.quorum', { counted, needed })
            : t('meeting.noQuorum', { counted, needed })}
        </StatusTag>{' '}
        {quorum.isReached ? null : t('meeting.noQuorumHint')}
      </p>
      <p>
        {leader === null
          ? t('meeting.nobodyDecides')
          : t('meetingView.leader', { name: nameOf(leader.id) })}
      </p>
      {recusals.length === 0 ? null : (
        <p>
          {t('meetingView.recused', {
            names: recusals.map(({ participantId }) => nameOf(participantId)).join(', '),
          })}
        </p>
      )}
    </div>
  );
}
