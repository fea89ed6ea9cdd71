/** Words that are kept with what an act writes by itself. The history shows them as they were written. */
export const BECAUSE_MOVED_OUT = 'Tæt opfølgning efter udflytning';
export const BECAUSE_KEPT_RATE = 'Tidligere takst beholdes i overgangsperioden';
export const BECAUSE_HANDED_OVER = 'Aftalt ved overlevering';
