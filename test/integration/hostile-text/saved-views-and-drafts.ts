import { valueOf } from '#test/support/case-for-tests.ts';
import { PROVIDER } from '#test/support/seed-register.ts';
import type { Act } from './act.ts';
import { ALL_CASES } from './all-cases.ts';

/** A draft is kept as what it is a draft of: text within text. */
export const DRAFT_KEY = `need:${PROVIDER}`;

export async function writeSavedView({ caseworker, write }: Pick<Act, 'caseworker' | 'write'>) {
  const view = {
    list: 'cases' as const,
    filter: { ...ALL_CASES, paragraph: write('savedViews.save.view.filter.paragraph') },
    sort: { column: 'name' as const, descending: false },
    columns: [],
  };
  valueOf(await caseworker.savedViews.save({ name: write('savedViews.save.name'), view }));
}

export async function writeDraft({ caseworker, write }: Pick<Act, 'caseworker' | 'write'>) {
  const content = JSON.stringify({ typed: write('drafts.save.content') });
  valueOf(await caseworker.drafts.save({ key: DRAFT_KEY, content }));
}
