import { searchKey } from '#shared/base/danish-text.ts';

/**
 * How much of a CPR number finds a case. `start`: what one may see anyway. `day-or-whole`: the six digits of
 * the day or all ten, so that nobody finds out the last four of another team's citizen digit by digit.
 */
export type CprSearch = 'start' | 'day-or-whole';

/** Cases by team or by id: what one may see without a reason. */
export interface OwnCases {
  readonly teamIds: readonly string[];
  readonly caseIds: readonly string[];
}

/** What was typed, as the search index asks for it; null where there is nothing to look for. */
export function searchTerms(typed: string, cpr: CprSearch): string | null {
  const key = searchKey(typed);
  const words = key.split(' ').filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
  if (key.length < 2 || words.length === 0) return null;
  return words.map((word) => `(${wordTerms(word, cpr)})`).join(' AND ');
}

/** Among one's own cases; null where there are none. */
export function amongOwn(terms: string, own: OwnCases): string | null {
  const keys = keysOf(own);
  return keys === null ? null : `${keys} AND ${terms}`;
}

export function amongOthers(terms: string, own: OwnCases): string {
  const keys = keysOf(own);
  return keys === null ? terms : `(${terms}) NOT ${keys}`;
}

/** As written in `keys` by db/custom/case-search.sql. */
function keysOf({ teamIds, caseIds }: OwnCases): string | null {
  const words = [
    ...teamIds.map((id) => `t${id.replaceAll('-', '')}`),
    ...caseIds.map((id) => `c${id.replaceAll('-', '')}`),
  ];
  return words.length === 0 ? null : `(keys : (${words.join(' OR ')}))`;
}

/** Each word begins a part of the name or of the case number, in any order, or is a CPR number. */
function wordTerms(word: string, cpr: CprSearch): string {
  const quoted = `"${word.replaceAll('"', '""')}"`;
  const terms = [`{name case_number} : ${quoted} *`];
  const digits = /^\d{1,6}$|^\d{6}-?\d{0,4}$/u.test(word) ? word.replace('-', '') : '';
  const counts = cpr === 'start' || digits.length === 6 || digits.length === 10;
  if (digits !== '' && counts) terms.push(`cpr : "${digits}" *`);
  return terms.join(' OR ');
}

export type SearchKind = 'cpr' | 'number' | 'words';

/** What kind of thing was looked for: kept in the access log in place of the words themselves. */
export function searchKind(typed: string): SearchKind {
  const key = searchKey(typed);
  if (/^\d{6}-?\d{0,4}$/u.test(key)) return 'cpr';
  return /^[\d\s./-]+$/u.test(key) ? 'number' : 'words';
}
