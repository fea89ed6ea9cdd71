/* oxlint-disable jsx-a11y/prefer-tag-over-role -- part of the drawn grid of data-table.tsx */
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { TableColumn } from './data-table.tsx';
import type { TableSort } from './table-sort.ts';
import styles from './data-table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | null;
  readonly template: string;
  readonly minWidth: string;
  readonly onSort: (column: string) => void;
}

export function TableHead<Row>({ columns, sort, template, minWidth, onSort }: TableHeadProps<Row>) {
  return (
    <div role="rowgroup" className={styles['head']} style={{ minWidth }}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles['headRow']}
        style={{ gridTemplateColumns: template }}
      >
        {columns.map((column) => {
          const direction = sort?.column === column.id ? directionOf(sort) : 'none';
          return (
            <div
              key={column.id}
              role="columnheader"
              className={styles['headCell']}
              data-align={column.align}
              aria-sort={column.sortValue ? direction : undefined}
            >
              {column.sortValue ? (
                <button type="button" className={styles['sort']} onClick={() => onSort(column.id)}>
                  {column.header}
                  <SortIcon direction={direction} />
                </button>
              ) : (
                column.header
              )}
              {column.help}
            </div>
          );
        })}
      </div>
    </div>
  );
}

type Direction = 'ascending' | 'descending' | 'none';

function directionOf(sort: TableSort): Direction {
  return sort.descending ? 'descending' : 'ascending';
}

function SortIcon({ direction }: { readonly direction: Direction }) {
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown }[direction];
  return (
    <Icon
      size={14}
      aria-hidden="true"
      className={styles['sortIcon']}
      data-on={direction !== 'none' || undefined}
    />
  );
}
