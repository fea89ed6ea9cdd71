/** Reasons the program itself writes on rows: kept with the row as people's own reasons are, so in Danish. */
export const BECAUSE_NOT_TAKING_PART = 'Deltager ikke i mødet';
export const BECAUSE_DECIDED_AFTER_ALL = 'Punktet blev alligevel afgjort på mødet';
export const BECAUSE_DECIDED = 'Besluttet i visitationsudvalget';
export const BECAUSE_REVIEW_CORRECTED = 'Genvurderingens resultat er rettet';
export const BECAUSE_DECISION_CORRECTED = 'Beslutningen er rettet';
