/** Native SQLite is built for Node-API 10; an older Node crashes on it without a word. */
const NEEDED = 10;

/** Ends the process with a sentence when this Node is too old. */
export function guardNode(): void {
  const has = Number(process.versions.napi ?? 0);
  if (has >= NEEDED) return;
  console.error(
    `Node ${process.versions.node} has Node-API ${has}; Målspor needs ${NEEDED} (Node 22.12 or newer). ` +
      'Start it with npm (`npm start`, `npm test`), which uses the Node that `npm ci` installed.',
  );
  process.exit(1);
}
