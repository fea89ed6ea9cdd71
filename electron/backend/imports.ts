import type { ImportTable } from '#shared/domain/import/table.ts';

/**
 * The extract that is being imported. Kept in memory only, and gone when the session closes. One at a time:
 * choosing another file lets go of the first.
 */
export interface Imports {
  keep(fileId: string, table: ImportTable): void;
  find(fileId: string): ImportTable | null;
  drop(fileId: string): void;
  dropAll(): void;
}

export function createImports(): Imports {
  let kept: { readonly fileId: string; readonly table: ImportTable } | null = null;
  return {
    keep: (fileId, table) => void (kept = { fileId, table }),
    find: (fileId) => (kept?.fileId === fileId ? kept.table : null),
    drop: (fileId) => void (kept = kept?.fileId === fileId ? null : kept),
    dropAll: () => void (kept = null),
  };
}
