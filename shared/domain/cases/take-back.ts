/** What an act changed on a row that was there before it, by field. */
export interface FieldChanges {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * The row as it was before the act, when what was entered in it turns out to be a mistake. null where
 * somebody has changed the same fields since: then it is theirs to say.
 */
export function takenBack<Row extends object>(row: Row, changes: FieldChanges): Row | null {
  const isUntouched = Object.entries(changes.after).every(
    ([field, value]) => JSON.stringify(Reflect.get(row, field)) === JSON.stringify(value),
  );
  return isUntouched ? { ...row, ...changes.before } : null;
}
