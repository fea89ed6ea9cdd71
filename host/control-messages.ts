import type { DialogMethod } from './dialog.ts';

type Asked =
  | { kind: 'endpoint' | 'dialogs' | 'external' | 'shown-in-folder' | 'menu' | 'windows' | 'quit' }
  | { kind: 'answer-dialog'; method: DialogMethod; answer: object }
  | { kind: 'power'; event: 'lock-screen' | 'unlock-screen' | 'suspend' | 'resume' }
  | { kind: 'idle'; seconds: number }
  | { kind: 'system-theme'; scheme: 'light' | 'dark' }
  | { kind: 'choose'; labels: readonly string[] };

/** What a test says to the host. */
export type Command = Asked & { id: number };
export type CommandWithoutId = Asked;

/** What the host answers. */
export interface Report {
  kind: 'done';
  id: number;
  ok: boolean;
  value: unknown;
}
