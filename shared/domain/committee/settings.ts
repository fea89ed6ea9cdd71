/** What the municipality has decided about its committee. */
export interface CommitteeSettings {
  /** Present and not recused, the chair among them. */
  readonly quorum: number;
  readonly decisionDeadlineDays: number;
  /** Øre a standard year that may be granted, by the role of who decides. */
  readonly limits: { readonly chair: number; readonly 'team-leader': number };
}
