/** What the municipality decides itself about move-out. */
export interface MoveOutSettings {
  /** An acute or assessment stay has a plan or "videre til" within these days. */
  readonly planAfterAcuteDays: number;
  readonly assessmentWarningMonths: number;
  /** A plan whose goals are all drafts is overdue after these weeks. */
  readonly goalStillDraftWeeks: number;
  readonly transitionMonths: number;
}
