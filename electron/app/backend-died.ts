/** Everything acknowledged is on disk: what is lost is at most what was being typed since the last draft. */
const TITLE = 'Målspor er nødt til at lukke';
const WORDS =
  'Der skete en fejl, som programmet ikke kan arbejde videre efter. Alt, der er gemt, er gemt. ' +
  'Åbn programmet igen. Sker det flere gange, så kontakt jeres support.';

/** The worker is gone and nothing more can be answered: said in words before the window disappears. */
export function sayAndExit(
  showErrorBox: (title: string, content: string) => void,
  exit: (code: number) => void,
): void {
  try {
    showErrorBox(TITLE, WORDS);
  } finally {
    exit(1);
  }
}
