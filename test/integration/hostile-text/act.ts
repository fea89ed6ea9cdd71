import type { AppContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/define.ts';
import type { TestBackend } from '#test/support/backend-for-tests.ts';

/** What a page, a spreadsheet, a database or a template might mistake for something to act on. */
const HOSTILE = `=HYPERLINK("x") <b>&"'</b><script>1</script> {{t}} $t(app.lock) '); DROP TABLE goal;-- %s \${1} \u202E🙂`;

/** The fields that do not take so long a text. */
const SHORT: Readonly<Record<string, string>> = {
  'settings.saveEmployee.initials': `<b>&"'`,
  'savedViews.save.name': `=1+1 <b>&"'</b> {{t}} '); DROP TABLE goal;-- 🙂`,
};

/** The hostile text of one text field, by its contract path: 'goals.create.fields.title'. */
export type Write = (path: string) => string;

export type Caseworker = Client<AppContract>;

/** What every area writes with: somebody at the desk, and a case of the session's own. */
export interface Act {
  readonly backend: TestBackend;
  readonly caseworker: Caseworker;
  readonly caseId: string;
  readonly write: Write;
}

/** A pen that remembers: `written` is every text so far, by contract path. */
export function hostilePen(): { readonly write: Write; readonly written: Map<string, string> } {
  const written = new Map<string, string>();
  const write: Write = (path) => {
    const text = SHORT[path] ?? `${HOSTILE} ${path}`;
    written.set(path, text);
    return text;
  };
  return { write, written };
}
