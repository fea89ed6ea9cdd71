import type { Quiet } from './quiet.ts';

/** One case where nothing has happened. */
export interface QuietRow extends Quiet {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly initials: string;
  readonly isProtected: boolean;
  readonly teamId: string;
  readonly caseworkerInitials: string | null;
  readonly paragraphs: readonly string[];
  readonly providerNames: readonly string[];
}

/** What one person carries, as the team leader sees it. */
export interface CaseloadLine {
  readonly employeeId: string;
  readonly initials: string;
  readonly name: string | null;
  /** Open cases as caseworker, and those covered for a colleague today. */
  readonly cases: number;
  readonly covered: number;
  /** Follow-ups, not cases: ordinary and tight. */
  readonly overdue: number;
  readonly nextFourWeeks: number;
  readonly notSet: number;
  /** Cases where nothing has happened. */
  readonly quiet: number;
  /** Cases that have had three caseworkers or more in 24 months. */
  readonly manyCaseworkers: number;
  /** Changes of caseworker on these cases in 24 months. */
  readonly changes: number;
}

export interface MovePreviewLine {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  /** Follow-ups overdue or due before the move ends; where it has no end, within three months of it. */
  readonly dueMeanwhile: number;
  /** Whoever covers today. */
  readonly coverInitials: string | null;
  /** Issue code: why it cannot be moved; null where it can. */
  readonly refusal: string | null;
}
