/** Reasons the program itself writes on rows: kept with the row as people's own reasons are, so in Danish. */
export const BECAUSE_COURSE_BEGAN = 'Revisitation er begyndt';
export const BECAUSE_REVISITATED = 'Revisitation gennemført';
