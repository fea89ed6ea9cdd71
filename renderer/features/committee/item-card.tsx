import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDate } from '#shared/base/format.ts';
import type { ItemOnCase } from '#shared/domain/committee/item-page.ts';
import { inShort } from '#shared/domain/committee/in-short.ts';
import { useAnnul } from '../../lib/annul.tsx';
import { missingWord } from '../../lib/summary-page/missing-words.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu } from '../../ui/actions/menu.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { ItemTags, itemTitle } from './item-tags.tsx';
import { WaitsForMeeting } from './waits-for-meeting.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import styles from './committee-items.module.css';

export interface ItemCardProps {
  readonly line: ItemOnCase;
  readonly mayPropose: boolean;
  /** The only one on the screen: nothing leads to it. */
  readonly isAlone?: boolean;
}

/** One item: the question, where it is, what is proposed, and what it still lacks. */
export function ItemCard({ line, mayPropose, isAlone = false }: ItemCardProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const annul = useAnnul();
  const restore = useCommandEntry('committee.restoreItem');
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { item, state, missing, proposedBy } = line;
  const { caseId, id, version } = item;
  const isOpen = state === 'waiting' || state === 'on-agenda';
  const title = itemTitle(t, line);
  const open = () => navigate(`/cases/${caseId}/committee/${id}`);
  const actions = (
    <Row>
      {isAlone ? null : (
        <Button onPress={open}>
          {t(isOpen && mayPropose ? 'agendaItem.open' : 'agendaItem.look')}
        </Button>
      )}
      {state === 'withdrawn' && mayPropose ? (
        <Button
          isPending={restore.isPending}
          onPress={() =>
            restore.mutate(
              { caseId, itemId: id, version },
              { onSuccess: () => showToast({ title: t('agendaItem.restored') }) },
            )
          }
        >
          {t('agendaItem.restore')}
        </Button>
      ) : null}
      {isOpen && mayPropose ? (
        <Menu
          label={t('cases.more')}
          kind="quiet"
          actions={[
            {
              id: 'withdraw',
              label: t('agendaItem.withdraw'),
              onAction: () => setWithdrawing(true),
            },
            {
              id: 'annul',
              label: t('words.annul.confirm'),
              isDanger: true,
              onAction: () =>
                annul.ask(
                  { caseId, kind: 'agenda-item', id, version },
                  t('agendaItem.name', { question: title }),
                ),
            },
          ]}
        />
      ) : null}
    </Row>
  );
  return (
    <Panel title={title} actions={actions}>
      <Stack>
        <Row>
          <ItemTags line={line} />
          <span className={styles['soft']}>
            {t(`agendaItem.kind.${item.kind}`)}
            {' · '}
            {t('agendaItem.proposedBy', {
              by: proposedBy.name ?? proposedBy.initials,
              date: formatDate(item.createdOn),
            })}
          </span>
        </Row>
        {restore.error ? <ErrorPanel error={restore.error.appError} /> : null}
        {item.proposal === null ? null : (
          <p className={styles['text']}>{isAlone ? item.proposal : inShort(item.proposal)}</p>
        )}
        {item.withdrawnReason === null ? null : (
          <p className={styles['text']}>{item.withdrawnReason}</p>
        )}
        {state === 'waiting' ? <WaitsForMeeting /> : null}
        {isOpen && missing.length > 0 ? (
          <div>
            <p className={styles['soft']}>{t('agendaItem.notReadyHint')}</p>
            <ul className={styles['plainList']}>
              {missing.map((issue) => (
                <li key={issue.code}>{missingWord(t, issue)}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </Stack>
      {annul.dialog}
      {isWithdrawing ? <WithdrawDialog item={item} onClose={() => setWithdrawing(false)} /> : null}
    </Panel>
  );
}
