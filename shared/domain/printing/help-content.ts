import type { GoalView } from '../cases/view.ts';
import type { PrintFrame } from './content.ts';

export interface HelpOnPaper {
  readonly interventionId: string;
  readonly paragraphDisplay: string;
  readonly paragraphName: string;
  readonly providerName: string | null;
  readonly departmentName: string | null;
  readonly purpose: string | null;
  readonly targetGroups: readonly string[];
  readonly services: readonly string[];
  /** Hours a week in hundredths. */
  readonly supportHours: number | null;
  readonly transportHours: number | null;
  readonly grantedOn: string | null;
  /** Started, else planned. */
  readonly startsOn: string | null;
  readonly plannedEnd: string | null;
  readonly nextFollowUp: string | null;
}

/** What the papers about a case's help have in common. */
interface HelpPaper {
  readonly frame: PrintFrame;
  /** For the log, not for the paper. */
  readonly about: { readonly caseId: string; readonly citizenId: string };
  readonly caseNumber: string;
  /** Initials where the name is protected and was not ticked. */
  readonly name: string;
  /** Whole where it was ticked, else masked; null on what the citizen gets. */
  readonly cpr: string | null;
  readonly wishes: string | null;
  readonly helps: readonly HelpOnPaper[];
  /** Active ones, without notes and without earlier versions. */
  readonly goals: readonly GoalView[];
  readonly expectedMoveOutOn: string | null;
  readonly contact: {
    readonly name: string | null;
    readonly team: string;
    readonly municipality: string | null;
  };
}

/** Handleplan, § 141: whole to the citizen, or the part that one provider has. */
export interface ActionPlan extends HelpPaper {
  readonly kind: 'action-plan';
  readonly forCitizen: boolean;
}

/** Bestilling to the provider of one intervention. */
export interface ServiceOrder extends HelpPaper {
  readonly kind: 'service-order';
}

/** Statusark: what a provider fills in before a follow-up. */
export interface StatusSheet extends HelpPaper {
  readonly kind: 'status-sheet';
}
