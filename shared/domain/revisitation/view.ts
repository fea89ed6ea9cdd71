import type { NamedEmployee } from '../cases/view.ts';
import type { CandidateReason } from './candidates.ts';
import type { RevisitationFigures } from './figures.ts';
import type { Revisitation, RevisitationStep } from './model.ts';
import type { RevisitationState } from './state.ts';
import type { Step } from './steps.ts';

/** One course as the case page, the board and the print show it. */
export interface RevisitationView {
  readonly course: Revisitation;
  readonly state: RevisitationState;
  /** The lowest not done; null when all ten are. */
  readonly currentStep: Step | null;
  readonly ageInDays: number;
  /** Of the ten, by the one rule. */
  readonly doneSteps: readonly Step[];
  /** 2–7, those done, in the order of the steps. */
  readonly steps: readonly (RevisitationStep & { readonly doneBy: NamedEmployee })[];
  readonly missingBeforeReady: readonly Step[];
  readonly lacksElderlyKnowledge: boolean;
  /** Where the citizen lives now; null where that is no registered stay. */
  readonly place: { readonly paragraph: string; readonly display: string } | null;
  readonly needsMoveBasis: boolean;
  /** When folkepensionsalder is reached: ældreloven covers need that came after it. null where no table says. */
  readonly pension: { readonly on: string; readonly confirmed: boolean } | null;
  readonly seriesIsDone: boolean;
  readonly nextTightDue: string | null;
  /** Øre a year with sign, before − after; null before it is carried out and where it is not known. */
  readonly yearlyEffect: number | null;
  readonly effectFrom: string | null;
  readonly effectTo: string | null;
}

/** One course as a line of the board. */
export interface RevisitationRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly initials: string;
  readonly isProtected: boolean;
  readonly age: number;
  readonly caseworkerInitials: string | null;
  readonly providerName: string | null;
  readonly view: RevisitationView;
  /** Øre of the effect that counts today; null where it counts and is not known. */
  readonly activeEffect: number | null;
}

export interface CandidateRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly initials: string;
  readonly isProtected: boolean;
  readonly age: number;
  readonly caseworkerInitials: string | null;
  readonly reasons: readonly CandidateReason[];
  /** The entry that can be taken off the list; null where only other reasons stand. */
  readonly entry: { readonly id: string; readonly version: number } | null;
}

export interface RevisitationBoard {
  readonly today: string;
  readonly year: number;
  readonly rows: readonly RevisitationRow[];
  readonly candidates: readonly CandidateRow[];
  readonly figures: RevisitationFigures;
  /** Øre a year that count today, by budget area: positive is less, negative more. */
  readonly effectByArea: readonly { readonly budgetArea: string; readonly effect: number }[];
}
