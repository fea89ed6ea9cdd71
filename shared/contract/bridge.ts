/**
 * What the preload puts on `window.bridge`, and all that the page can reach. Values cross as JSON text:
 * it is faster than structured copies and keeps the contract to plain data.
 */
export interface Bridge {
  /** `entry` is 'area.name'. Resolves to the JSON of a `Result`; never rejects for an expected refusal. */
  call(entry: string, input: string): Promise<string>;
  /** Listens to what the backend tells: topics touched, and progress. Returns the way to stop. */
  on(channel: BridgeChannel, listener: (payload: string) => void): () => void;
}

export type BridgeChannel = 'touched' | 'progress' | 'command';

/** Progress of a long job, in units the person can understand (rows, cases, pages). */
export interface JobProgress {
  readonly jobId: string;
  readonly done: number;
  readonly total: number | null;
  /** i18n key below `jobs.` saying what is being done. */
  readonly step: string;
}
