/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows out of sight are not drawn, and a <table> cannot place those that are */
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TableHead } from './table-head.tsx';
import { sortRows, type SortValue } from '#shared/base/sort-rows.ts';
import { nextSort, type TableSort } from './table-sort.ts';
import { useRowWindow } from './use-row-window.ts';
import styles from './data-table.module.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** A <HelpTerm/> beside the heading. */
  readonly help?: ReactNode;
  readonly render: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  readonly sortValue?: (row: Row) => SortValue;
  /** What stands in the column when the list is saved as a file; absent: only on the screen. */
  readonly value?: (row: Row) => string | number | null;
  /** Least width in rem. Default 8. */
  readonly minRem?: number;
  /** Share of what is left. Default 1; 0 keeps the least width. */
  readonly grow?: number;
  readonly align?: 'start' | 'end';
  /** Names the row for a screen reader. Default: the first column. */
  readonly isRowHeader?: boolean;
}

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Enter, or a click anywhere on the row. */
  readonly onRowAction?: (row: Row) => void;
  /** Given: the list is sorted by whoever owns it. Absent: the table sorts by itself, from `initialSort`. */
  readonly sort?: TableSort;
  readonly onSortChange?: (sort: TableSort) => void;
  readonly initialSort?: TableSort;
  /** Shown instead of the table when there are no rows: an <EmptyState/>. */
  readonly empty: ReactNode;
  /** "412 sager"; default "412 rækker". */
  readonly countText?: string;
  /** As tall as its rows, however many. For short lists inside a page. */
  readonly isShort?: boolean;
}

/**
 * A keyboard table for any number of rows: only those in sight are drawn. Arrows, Page Up/Down, Home and End
 * move between rows, Enter opens, headings sort.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { t } = useTranslation();
  const { columns, rows } = props;
  const [ownSort, setOwnSort] = useState<TableSort | null>(props.initialSort ?? null);
  const sort = props.sort ?? ownSort;
  const sorted = useMemo(() => {
    if (props.sort || !ownSort) return rows;
    const valueOf = columns.find((column) => column.id === ownSort.column)?.sortValue;
    return valueOf ? sortRows(rows, valueOf, ownSort.descending) : rows;
  }, [rows, columns, ownSort, props.sort]);
  const { scroller, ...view } = useRowWindow(sorted.length, (index) => {
    const row = sorted[index];
    return row === undefined ? index : props.rowKey(row);
  });

  if (rows.length === 0) return props.empty;

  const template = columns
    .map((column) => `minmax(${column.minRem ?? 8}rem, ${column.grow ?? 1}fr)`)
    .join(' ');
  const minWidth = `${columns.reduce((sum, column) => sum + (column.minRem ?? 8) + 1, 0)}rem`;
  const rowHeader = columns.find((column) => column.isRowHeader)?.id ?? columns[0]?.id;

  return (
    <div className={styles['frame']}>
      <div
        ref={scroller}
        className={styles['scroller']}
        data-short={props.isShort || undefined}
        role="grid"
        aria-label={props.label}
        aria-rowcount={sorted.length + 1}
        aria-colcount={columns.length}
      >
        <TableHead
          columns={columns}
          sort={sort}
          template={template}
          minWidth={minWidth}
          onSort={(column) => {
            const next = nextSort(sort, column);
            props.onSortChange?.(next);
            if (!props.sort) setOwnSort(next);
          }}
        />
        <div
          role="rowgroup"
          className={styles['body']}
          style={{ height: view.totalHeight, minWidth }}
        >
          {view.items.map((item) => {
            const row = sorted[item.index];
            if (row === undefined) return null;
            return (
              <div
                key={item.key}
                ref={view.measure}
                data-index={item.index}
                role="row"
                aria-rowindex={item.index + 2}
                tabIndex={item.index === view.active ? 0 : -1}
                className={styles['row']}
                data-odd={item.index % 2 === 1 || undefined}
                data-opens={props.onRowAction !== undefined || undefined}
                style={{ gridTemplateColumns: template, transform: `translateY(${item.start}px)` }}
                onFocus={() => view.setActive(item.index)}
                onClick={(event) => {
                  if (!isControl(event.target)) props.onRowAction?.(row);
                }}
                onKeyDown={(event: KeyboardEvent) => {
                  if (isControl(event.target)) return;
                  if (event.key === 'Enter') props.onRowAction?.(row);
                  else view.onKeyDown(event);
                }}
              >
                {columns.map((column) => (
                  <div
                    key={column.id}
                    role={column.id === rowHeader ? 'rowheader' : 'gridcell'}
                    className={styles['cell']}
                    data-align={column.align}
                  >
                    {column.render(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
      <output className={styles['count']}>
        {props.countText ?? t('ui.rows', { count: sorted.length })}
      </output>
    </div>
  );
}

/** A button or link inside a row keeps its own click and keys. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, label') !== null;
}
