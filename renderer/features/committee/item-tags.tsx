import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { ItemOnCase } from '#shared/domain/committee/item-page.ts';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Row } from '../../ui/layout/stack.tsx';

/** Where an item is, and whether the committee can use it as it is. */
export function ItemTags({ line }: { readonly line: ItemOnCase }) {
  const { t } = useTranslation();
  const { item, state, meeting, missing } = line;
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
      {state === 'withdrawn' ? (
        <StatusTag shape="stop">
          {t('agendaItem.state.withdrawn', { date: formatDate(item.withdrawnOn ?? '') })}
        </StatusTag>
      ) : (
        <StatusTag
          tone={state === 'decided' ? 'success' : 'neutral'}
          shape={state === 'waiting' ? 'clock' : 'dot'}
        >
          {t(`agendaItem.state.${state}`, {
            date: meeting === null ? '' : formatDate(meeting.heldOn),
          })}
        </StatusTag>
      )}
    </Row>
  );
}
