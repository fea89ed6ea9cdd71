export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** A press on a heading: ascending first, then the other way. */
export function nextSort(current: TableSort | null, column: string): TableSort {
  return { column, descending: current?.column === column ? !current.descending : false };
}
