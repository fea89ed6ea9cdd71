import { searchKey } from '../../base/danish-text.ts';
import { ImportField, REQUIRED_FIELDS, type ColumnMapping } from './model.ts';

/** What case systems call the columns; compared without case, å/aa, spaces and signs. */
const SYNONYMS = {
  caseNumber: ['Sagsnr', 'Sagsnummer', 'Sag', 'Sags-id', 'Journalnummer', 'Journalnr', 'Case nr'],
  cpr: ['CPR', 'CPR-nr', 'CPR-nummer', 'Personnummer', 'Cpr nr. borger'],
  lastName: ['Efternavn', 'Borgers efternavn', 'Slægtsnavn'],
  firstNames: ['Fornavn', 'Fornavne', 'For- og mellemnavn', 'Borgers fornavn'],
  isProtected: [
    'Adressebeskyttelse',
    'Adressebeskyttet',
    'Navne- og adressebeskyttelse',
    'Beskyttet adresse',
    'Beskyttelse',
  ],
  caseworker: ['Sagsbehandler', 'Rådgiver', 'Socialrådgiver', 'Myndighedsrådgiver', 'Initialer'],
  team: ['Team', 'Afdeling', 'Myndighedsteam', 'Enhed'],
  paragraph: ['Paragraf', '§', 'Lovparagraf', 'Lovhjemmel', 'Hjemmel', 'Bevillingsparagraf'],
  provider: ['Tilbud', 'Tilbudsnavn', 'Leverandør', 'Udfører', 'Botilbud', 'Institution'],
  ownership: ['Ejerforhold', 'Ejerform', 'Driftsform', 'Tilbudstype ejer'],
  start: [
    'Startdato',
    'Start',
    'Bevilget fra',
    'Fra dato',
    'Fra',
    'Indflytningsdato',
    'Indflyttet',
  ],
  expectedEnd: ['Forventet slut', 'Forventet slutdato', 'Forventet udflytning', 'Forventet ophør'],
  ended: ['Slutdato', 'Slut', 'Ophørsdato', 'Ophør', 'Til dato', 'Til', 'Fraflytningsdato'],
  rate: ['Takst', 'Takst kr', 'Pris', 'Beløb', 'Døgntakst', 'Timetakst'],
  rateUnit: ['Takstenhed', 'Enhed takst', 'Takst pr', 'Prisenhed', 'Takstperiode'],
  weeklyHours: ['Timer pr. uge', 'Timer om ugen', 'Ugentlige timer', 'Bevilgede timer', 'Timer'],
  targetGroups: ['Målgruppe', 'Målgrupper', 'Primær målgruppe', 'Målgruppe (FFB)'],
  lastFollowUp: [
    'Seneste opfølgning',
    'Sidste opfølgning',
    'Senest opfulgt',
    'Dato for seneste opfølgning',
    'Opfølgningsdato',
  ],
} as const satisfies Record<ImportField, readonly string[]>;

/** A guess a person confirms or changes. No column is given to two fields. */
export function suggestMapping(headers: readonly string[]): ColumnMapping {
  const columns = headers.map(headerKey);
  const taken = new Set<number>();
  const suggestion = Object.fromEntries(
    ImportField.options.map((field) => {
      const column = SYNONYMS[field]
        .map((synonym) => columns.indexOf(headerKey(synonym)))
        .find((index) => index >= 0 && !taken.has(index));
      if (column !== undefined) taken.add(column);
      return [field, column ?? null];
    }),
  );
  return suggestion as ColumnMapping;
}

/** The required fields that no column is chosen for; import waits until there are none. */
export function missingFields(mapping: ColumnMapping): readonly ImportField[] {
  return REQUIRED_FIELDS.filter((field) => mapping[field] === null);
}

function headerKey(header: string): string {
  return searchKey(header).replaceAll(/[^\p{L}\p{N}§]/gu, '');
}
