import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadManyCaseRows } from '#db/queries/case-rows.ts';
import { caseFile } from '#db/schema/cases.ts';
import writeExcelFile from 'write-excel-file/node';
import { EXTRACT, EXTRACT_TEXT } from '#test/fixtures/import/context.ts';
import { createTestBackend, TODAY, type TestBackend } from '#test/support/backend-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import { tempFolder } from '#test/support/temp-db.ts';
import type { InputOf, OutputOf } from '#shared/contract/define.ts';
import type { ImportFileView, imports } from '#shared/contract/import.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { ImportPlanView } from '#shared/domain/import/plan.ts';

type Choices = InputOf<typeof imports.plan>;
type RunOutcome = OutputOf<typeof imports.run>;

export const LINES = EXTRACT_TEXT.trimEnd().split('\r\n');

/** A team leader with a backend, who imports as the screens do: choose, look, run. */
export interface Importing {
  readonly backend: TestBackend;
  readonly folder: string;
  file(name: string, content: string | Uint8Array): string;
  choose(path: string): Promise<ImportFileView>;
  plan(view: ImportFileView, choices?: Partial<Choices>): Promise<ImportPlanView>;
  run(
    view: ImportFileView,
    choices?: Partial<InputOf<typeof imports.run>>,
  ): Promise<Extract<RunOutcome, { cancelled: false }>>;
}

export function importing(): Importing {
  const backend = createTestBackend();
  const folder = tempFolder();
  const leader = backend.as(people.teamLeader);
  const choicesFor = ({ fileId, mapping }: ImportFileView) => ({
    fileId,
    mapping,
    answers: {},
    corrections: [],
  });
  return {
    backend,
    folder,
    file(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    async choose(path) {
      backend.dialogs.openFile = path;
      const chosen = valueOf(await leader.imports.choose({ jobId: backend.newId() }));
      if (chosen === null) throw new Error('nothing was chosen');
      return chosen;
    },
    plan: async (view, choices) =>
      valueOf(await leader.imports.plan({ ...choicesFor(view), ...choices })),
    async run(view, choices) {
      const jobId = backend.newId();
      const outcome = valueOf(
        await leader.imports.run({
          ...choicesFor(view),
          jobId,
          acceptedChanges: [],
          ratesFrom: TODAY,
          ...choices,
        }),
      );
      if (outcome.cancelled) throw new Error('cancelled');
      return outcome;
    },
  };
}

/** The extract has been imported once. */
export async function imported(): Promise<Importing> {
  const steps = importing();
  await steps.run(await steps.choose(EXTRACT));
  return steps;
}

export function valueOf<T>(answer: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

export function allCases({ db }: TestBackend): CaseRows[] {
  const ids = db.read.select({ id: caseFile.id }).from(caseFile).all();
  return loadManyCaseRows(
    db.read,
    ids.map(({ id }) => id),
  );
}

export function caseOf(backend: TestBackend, caseNumber: string): CaseRows {
  const found = allCases(backend).find((rows) => rows.case.caseNumber === caseNumber);
  if (!found) throw new Error(`no case ${caseNumber}`);
  return found;
}

/** An extract of one line that is a whole resident, with what the test is about in its place. */
export function extractOf(...lines: readonly ExtractLine[]): string {
  const rows = lines.map((fields) => {
    const whole: Readonly<Record<string, string>> = { ...RESIDENT, ...fields };
    return HEADERS.map((header) => whole[header] ?? '').join(';');
  });
  return [HEADERS.join(';'), ...rows].join('\r\n');
}

const HEADERS = (LINES[0] ?? '').split(';');
const RESIDENT = {
  Sagsnr: '31.00001',
  CPR: '620180-0101',
  Efternavn: 'Ager',
  Fornavn: 'Ida',
  Adressebeskyttelse: 'Nej',
  Sagsbehandler: 'MEAN',
  Team: 'Nord',
  Paragraf: '§ 107',
  Tilbud: 'Bostedet Lindegården',
  Ejerforhold: 'Kommunal',
  Startdato: '01-02-2026',
  'Forventet slut': '',
  Slutdato: '',
  Takst: '1.000,00',
  Takstenhed: 'døgn',
  'Timer pr. uge': '',
  Målgruppe: 'Angst',
  'Seneste opfølgning': '01-06-2026',
} as const;
export type ExtractLine = Partial<Record<keyof typeof RESIDENT, string>>;

/** The same lines as a workbook: numbers and dates as text, as they stand. */
export async function asWorkbook(path: string): Promise<string> {
  const rows = LINES.map((line) => line.split(';').map((value) => ({ value, type: String })));
  await writeExcelFile(rows).toFile(path);
  return path;
}
