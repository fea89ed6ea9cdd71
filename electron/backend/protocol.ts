/** What main and the backend worker say to each other. Plain data only; neither shares objects. */

/** Who calls, as main saw it. The router decides what it means. */
export interface Sender {
  readonly window: 'app' | 'print' | 'notes';
  /** The call came from the window's own top frame, showing our own page. */
  readonly ownMainFrame: boolean;
  /** For a print window: the print it was opened for. */
  readonly printId: string | null;
}

export type ToWorker =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly sender: Sender;
      readonly entry: string;
      readonly input: string;
    }
  | { readonly type: 'answer'; readonly id: number; readonly result: AskResult }
  /** The desk was left: the screen was locked or the machine goes to sleep. */
  | { readonly type: 'lock' }
  | { readonly type: 'shutdown' };

export type ToMain =
  | { readonly type: 'started' }
  | { readonly type: 'reply'; readonly id: number; readonly json: string }
  | { readonly type: 'ask'; readonly id: number; readonly ask: Ask }
  | { readonly type: 'tell'; readonly channel: 'touched' | 'progress'; readonly payload: string }
  | { readonly type: 'stopped' };

/** What only main can do for the backend: dialogs, printing. */
export type Ask =
  | { readonly kind: 'open-file'; readonly extensions: readonly string[] }
  | { readonly kind: 'save-file'; readonly suggestedName: string; readonly extension: string }
  | { readonly kind: 'print-pdf'; readonly printId: string; readonly landscape: boolean }
  | { readonly kind: 'stop-print'; readonly printId: string }
  | { readonly kind: 'print-paper'; readonly printId: string; readonly landscape: boolean }
  /** A meeting is shown to a room: the display stays awake. */
  | { readonly kind: 'meeting-shown'; readonly isShown: boolean }
  /** Fills the screen, or no longer. */
  | { readonly kind: 'full-screen' }
  /** The window of somebody's own notes; it goes when they leave the desk. */
  | { readonly kind: 'open-notes'; readonly meetingId: string }
  | { readonly kind: 'close-notes' };

export interface AskAnswers {
  /** The path chosen, or null when the person thought better of it. */
  readonly 'open-file': string | null;
  readonly 'save-file': string | null;
  /** PDF bytes. */
  readonly 'print-pdf': Uint8Array;
  /** The page that draws it is closed; whoever waits for it is told that it failed. */
  readonly 'stop-print': null;
  readonly 'print-paper': boolean;
  readonly 'meeting-shown': null;
  readonly 'full-screen': null;
  readonly 'open-notes': null;
  readonly 'close-notes': null;
}

export type AskResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** What the worker is started with. */
export interface WorkerStart {
  readonly dataDir: string;
  readonly migrationsDir: string;
  readonly customSqlDir: string;
  /** `npm start -- --demo`: straight to the demo municipality. */
  readonly demo: boolean;
  /** Tests stand on a fixed day: an instant, or null for the real clock. */
  readonly now: string | null;
}
