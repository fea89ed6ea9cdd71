import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { ItemOnCase } from '#shared/domain/committee/item-page.ts';
import { inShort } from '#shared/domain/committee/in-short.ts';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Row } from '../../ui/layout/stack.tsx';

/** The question; an item that is over without one is known by its kind and its day. */
export function itemTitle(t: TFunction, { item, state, decision }: ItemOnCase): string {
  if (item.question !== null) return inShort(item.question);
  if (state === 'waiting' || state === 'on-agenda') return t('agendaItem.noQuestion');
  const on = decision === null ? item.createdOn : civilDateOf(decision.decidedAt);
  const kind = t(`agendaItem.kind.${item.kind}`);
  return t('agendaItem.withoutQuestion', { kind, date: formatDate(on) });
}

/** Where an item is, and whether the committee can use it as it is. */
export function ItemTags({ line }: { readonly line: ItemOnCase }) {
  const { t } = useTranslation();
  const { state, missing } = line;
  const isOpen = state === 'waiting' || state === 'on-agenda';
  return (
    <Row gap={2}>
      {isOpen ? (
        missing.length === 0 ? (
          <StatusTag tone="success">{t('agendaItem.ready')}</StatusTag>
        ) : (
          <StatusTag tone="warning">{t('agendaItem.notReady')}</StatusTag>
        )
      ) : null}
      <StateTag line={line} />
    </Row>
  );
}

function StateTag({ line: { item, state, meeting, decision } }: { readonly line: ItemOnCase }) {
  const { t } = useTranslation();
  if (state === 'withdrawn') {
    const date = formatDate(item.withdrawnOn ?? '');
    return <StatusTag shape="stop">{t('agendaItem.state.withdrawn', { date })}</StatusTag>;
  }
  if (decision !== null) {
    const isRefusal = decision.outcome === 'rejected';
    return (
      <StatusTag tone={isRefusal ? 'neutral' : 'success'} shape={isRefusal ? 'stop' : 'dot'}>
        {t('agendaItem.state.decided', {
          outcome: t(`committeePage.outcome.${decision.outcome}`),
          date: formatDate(civilDateOf(decision.decidedAt)),
        })}
      </StatusTag>
    );
  }
  return (
    <StatusTag shape={state === 'waiting' ? 'clock' : 'dot'}>
      {t(state === 'waiting' ? 'agendaItem.state.waiting' : 'agendaItem.state.on-agenda', {
        date: meeting === null ? '' : formatDate(meeting.heldOn),
      })}
    </StatusTag>
  );
}
