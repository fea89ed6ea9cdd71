import path from 'node:path';
import {
  isCallExpression,
  isPropertyAccessExpression,
  isStringLiteral,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import {
  API,
  type Checker,
  SignatureKind,
  type Signature,
  type Symbol,
} from 'typescript/unstable/sync';

/** One member of Electron that the program uses, as the typings declare it. */
export interface UsedMember {
  /** Interface or class in electron.d.ts, e.g. `WebContents`. */
  owner: string;
  member: string;
  /** For on/once: the event listened for. */
  event: string | null;
  /** Fewest and most arguments the typings allow; null for what is not a function. */
  arity: { min: number; max: number } | null;
  file: string;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Everything below electron/ that resolves to a declaration in electron.d.ts, by the type checker. */
export function usedElectronMembers(): UsedMember[] {
  const api = new API({ cwd: ROOT });
  try {
    const config = path.join(ROOT, 'electron/tsconfig.json');
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (!project) throw new Error('electron/tsconfig.json does not open');
    return project.rootFiles
      .map((file) => project.program.getSourceFile(file))
      .filter((file) => file !== undefined)
      .flatMap((file) => usedIn(file, project.checker));
  } finally {
    api.close();
  }
}

function usedIn(file: SourceFile, checker: Checker): UsedMember[] {
  const used: UsedMember[] = [];
  const visit = (node: Node): void => {
    if (isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const owner = symbol?.getParent()?.name;
      if (symbol && owner !== undefined && isElectrons(symbol)) {
        used.push({
          owner,
          member: symbol.name,
          event: eventOf(node),
          arity: arityOf(symbol, checker),
          file: path.relative(ROOT, file.fileName),
        });
      }
    }
    node.forEachChild(visit);
  };
  visit(file);
  return used;
}

/** Declared by Electron alone: it also adds to what is Node's own, such as `process.on`. */
function isElectrons(symbol: Symbol): boolean {
  const { declarations } = symbol;
  return (
    declarations.length > 0 &&
    declarations.every(({ path: file }) => file.endsWith('/electron/electron.d.ts'))
  );
}

/** The literal in `thing.on('event', …)`. */
function eventOf(access: Node): string | null {
  const call = access.parent;
  if (!isCallExpression(call) || call.expression !== access) return null;
  const [first] = call.arguments;
  const listens = isPropertyAccessExpression(access) && /^(on|once)$/.test(access.name.text);
  return listens && first && isStringLiteral(first) ? first.text : null;
}

function arityOf(symbol: Symbol, checker: Checker): UsedMember['arity'] {
  const type = checker.getTypeOfSymbol(symbol);
  const signatures = type ? checker.getSignaturesOfType(type, SignatureKind.Call) : [];
  if (signatures.length === 0) return null;
  return {
    min: Math.min(...signatures.map(requiredOf)),
    max: Math.max(
      ...signatures.map((s) =>
        s.hasRestParameter ? Number.MAX_SAFE_INTEGER : s.parameters.length,
      ),
    ),
  };
}

function requiredOf(signature: Signature): number {
  return signature.getParameters().filter((parameter) => {
    const declared = parameter.valueDeclaration?.resolve();
    const text = declared?.getText() ?? '';
    return !text.startsWith('...') && !/^\w+\?/.test(text);
  }).length;
}
