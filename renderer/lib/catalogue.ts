import type { Catalogue } from '#shared/domain/catalogue/model.ts';
import { useQueryEntry } from './call.ts';

/** Paragraphs, terms and settings as they are in force today; undefined until they are read. */
export function useCatalogue(): Catalogue | undefined {
  return useQueryEntry('catalogue.current', null, { listensTo: ['catalogue', 'settings'] }).data;
}
