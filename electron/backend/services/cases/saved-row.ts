/** What a save answers: the row and the version the next save is based on. */
export interface SavedRow {
  readonly id: string;
  readonly version: number;
}
