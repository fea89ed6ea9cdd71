import { useTranslation } from 'react-i18next';
import { GripVertical } from 'lucide-react';
import {
  Button as AriaButton,
  GridList,
  GridListItem,
  useDragAndDrop,
} from 'react-aria-components';
import type { AgendaItemLine } from '#shared/domain/committee/agenda-view.ts';
import { movedTo } from '#shared/domain/committee/agenda.ts';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { LineText } from './line-text.tsx';
import styles from './committee.module.css';

interface AgendaListProps {
  readonly items: readonly AgendaItemLine[];
  /** null: the order stands. */
  readonly onOrder: ((itemIds: readonly string[]) => void) | null;
  readonly actions: (line: AgendaItemLine) => readonly MenuAction[];
}

/** The agenda in its order: dragged, or moved from the item's menu, or by the handle with Enter and arrows. */
export function AgendaList({ items, onOrder, actions }: AgendaListProps) {
  const { t } = useTranslation();
  const ids = items.map(({ itemId }) => itemId);
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: onOrder === null,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = ids.filter((id) => keys.has(id));
      const rest = ids.filter((id) => !keys.has(id));
      const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      onOrder?.(rest.toSpliced(at, 0, ...moved));
    },
  });
  return (
    <GridList
      aria-label={t('meeting.agenda')}
      items={items.map((line) => ({ id: line.itemId, line }))}
      dragAndDropHooks={dragAndDropHooks}
      className={styles['lines']}
      dependencies={[items]}
    >
      {({ line }) => (
        <GridListItem
          id={line.itemId}
          textValue={`${line.place ?? ''} ${line.initials} ${line.caseNumber}`}
          className={styles['line']}
        >
          {onOrder === null ? null : (
            <AriaButton slot="drag" className={styles['handle']}>
              <GripVertical size={18} aria-hidden="true" />
            </AriaButton>
          )}
          <span className={styles['place']}>{ids.indexOf(line.itemId) + 1}.</span>
          <span className={styles['text']}>
            <LineText line={line} />
            <Recused line={line} />
          </span>
          <ItemMenu
            place={ids.indexOf(line.itemId) + 1}
            actions={[...moves(line.itemId), ...actions(line)]}
          />
        </GridListItem>
      )}
    </GridList>
  );

  function moves(id: string): readonly MenuAction[] {
    const at = ids.indexOf(id);
    const to = (place: number) => () => onOrder?.(movedTo(ids, id, place));
    if (onOrder === null) return [];
    return [
      ...(at > 0 ? [{ id: 'up', label: t('meeting.moveUp'), onAction: to(at - 1) }] : []),
      ...(at < ids.length - 1
        ? [{ id: 'down', label: t('meeting.moveDown'), onAction: to(at + 1) }]
        : []),
      ...(at > 1 ? [{ id: 'first', label: t('meeting.moveFirst'), onAction: to(0) }] : []),
    ];
  }
}

interface ItemMenuProps {
  readonly place: number;
  readonly actions: readonly MenuAction[];
}

function ItemMenu({ place, actions }: ItemMenuProps) {
  const { t } = useTranslation();
  if (actions.length === 0) return null;
  return <Menu size="small" label={t('meeting.itemActions', { place })} actions={actions} />;
}

function Recused({ line }: { readonly line: AgendaItemLine }) {
  const { t } = useTranslation();
  if (line.recusals.length === 0) return null;
  const { quorum } = line;
  return (
    <span className={styles['who']}>
      <StatusTag tone="warning">{t('meeting.recused', { count: line.recusals.length })}</StatusTag>
      {quorum.leader === null ? <span>{t('meeting.nobodyDecides')}</span> : null}
      {quorum.leader?.role === 'deputy' ? <span>{t('meeting.deputyDecides')}</span> : null}
      {quorum.isReached ? null : (
        <span>{t('meeting.noQuorumItem', { counted: quorum.counted, needed: quorum.needed })}</span>
      )}
    </span>
  );
}
