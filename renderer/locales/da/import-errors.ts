import { importTexts } from './import.ts';

/** What an import is refused with: the faults of the file itself, and of carrying it out. */
export const importErrors = {
  ...importTexts.fileFaults,
  'file-gone': 'Filen er ikke længere åben. Vælg den igen',
  'columns-missing': 'Nogle felter mangler en kolonne. Gå tilbage, og vælg dem',
  'rates-from-future': 'Takster kan ikke gælde fra en dag, der ikke er kommet',
  'register-changed':
    'Registret blev ændret imens, så intet er indlæst. Se kontrollen igen, før du indlæser',
} as const;
