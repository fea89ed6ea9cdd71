import type { CaseListRow, CaseView } from '../cases/view.ts';

/** What stands on every page of a print. */
export interface PrintFrame {
  readonly printedAt: string;
  readonly printedBy: string;
  readonly dataAsOf: string;
  readonly demo: boolean;
}

/** The masking is done before the print page gets it: what must not be printed is not in here. */
export type PrintContent =
  | {
      readonly kind: 'case-overview';
      readonly frame: PrintFrame;
      readonly view: CaseView;
      /** Whole, with a hyphen, when it was ticked; else masked. */
      readonly cpr: string;
      /** null when the address is protected and was not ticked. */
      readonly address: string | null;
    }
  | {
      readonly kind: 'team-overview';
      readonly frame: PrintFrame;
      readonly rows: readonly CaseListRow[];
      /** The choice of cases and the order, in words. */
      readonly selection: readonly string[];
      readonly withCost: boolean;
      /** The whole number in `maskedCpr`, when it was ticked; else there is no column for it. */
      readonly withCpr: boolean;
      readonly total: {
        readonly cases: number;
        readonly overdueSchedules: number;
        readonly yearlyCost: number;
        readonly casesWithKnownCost: number;
      };
    };
