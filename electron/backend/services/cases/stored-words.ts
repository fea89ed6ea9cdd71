/** Reasons the program itself writes on rows: kept with the row as people's own reasons are, so in Danish. */
export const BECAUSE_DIED = 'Borgeren er død';
export const BECAUSE_REPLACED = 'Erstattet af en ny oplysning fra samme dato';
export const BECAUSE_HELP_ENDED = 'Skulle gælde efter indsatsens ophør';
export const BECAUSE_HELP_ANNULLED = 'Indsatsen er annulleret';
export const BECAUSE_HELP_HAS_NO_SCHEDULE = 'Indsatsens paragraf har ingen opfølgningsplan';
export const BECAUSE_FOLLOW_UP_ANNULLED = 'Opfølgningen er annulleret';
export const BECAUSE_MERGED = 'Samme møde var skrevet af to. Flettet felt for felt';
export const BECAUSE_CORRECTED = 'Opfølgningen er rettet';
export const BECAUSE_UNDONE = 'Fortrudt straks efter indtastning';
export const BECAUSE_RESUMED = 'Påmindelsen er taget frem igen';
/** Stands for us where the municipality has not said its name. */
export const OWN_MUNICIPALITY = 'Egen kommune';
