import type { z } from 'zod';
import { Refusal } from '#db/commands/refusal.ts';
import { may } from '#shared/access/capabilities.ts';
import type { AppError, FieldIssue } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import { type AppContract, contract } from '#shared/contract/contract.ts';
import type { Area, Entry, HandlersFor, Topic } from '#shared/contract/define.ts';
import type { CallContext, Contexts, PrintWindowContext, PublicContext } from './context.ts';
import { maySee } from './may-see.ts';
import type { Sender } from './protocol.ts';
import { SIGNED_OUT } from './session/refusals.ts';

export interface RouterParts {
  readonly handlers: HandlersFor<AppContract, Contexts>;
  /** The contexts as they are at this moment; `signedIn` says why not when no session is open. */
  readonly publicContext: () => PublicContext;
  readonly printWindowContext: (printId: string) => PrintWindowContext;
  readonly signedInContext: (entry: string) => Result<CallContext, AppError>;
  readonly caseIdsOfCitizen: (context: CallContext, citizenId: string) => readonly string[];
  readonly touched: (topics: readonly Topic[]) => void;
  /** Notes a bug without a person's data and answers the number the screen shows. */
  readonly noteBug: (error: unknown, entry: string) => string;
}

export type Router = (sender: Sender, entry: string, input: string) => Promise<string>;

/**
 * The one door. For every call, in this order: sender is our own page → entry exists → session is open →
 * capability → input parses → the case may be seen → handler. Nothing repeats it and nothing can skip it.
 */
export function createRouter(parts: RouterParts): Router {
  return async (sender, name, input) => {
    try {
      return JSON.stringify(await answer(parts, sender, name, input));
    } catch (error) {
      // Found out inside the work: nothing can be saved here, or the desk was locked meanwhile.
      if (error instanceof Refusal) return JSON.stringify(fail(error.error));
      const incident = parts.noteBug(error, findEntry(name) ? name : 'unknown');
      return JSON.stringify(fail({ kind: 'unexpected', incident } satisfies AppError));
    }
  };
}

async function answer(
  parts: RouterParts,
  sender: Sender,
  name: string,
  input: string,
): Promise<Result<unknown, AppError>> {
  if (!sender.ownMainFrame) return fail({ kind: 'forbidden', code: 'sender' });
  const found = findEntry(name);
  if (!found) return fail({ kind: 'forbidden', code: 'unknown-entry' });
  const context = contextFor(parts, name, found.entry, sender);
  if (!context.ok) return context;
  const parsed = parse(found.entry.input, input);
  if (!parsed.ok) return parsed;
  const seen = checkCase(parts, found.entry, context.value, parsed.value);
  if (!seen.ok) return seen;
  const { entry } = found;
  try {
    const result = await handlerOf(parts, name)(context.value, parsed.value);
    if (result.ok) tellTouched(parts, entry);
    return result.ok ? unlessLeft(entry, context.value, result) : result;
  } catch (error) {
    // It may have saved before it failed: what the page shows may be old either way.
    tellTouched(parts, entry);
    // The database was closed under it by a lock: that is why it failed, and all there is to say.
    if (!isFor(entry, context.value)) throw new Refusal(SIGNED_OUT);
    throw error;
  }
}

function tellTouched(parts: RouterParts, entry: Entry): void {
  if (entry.touches.length > 0) parts.touched(entry.touches);
}

type AnyContext = PublicContext | PrintWindowContext | CallContext;

/** Whether the session it was asked in is still the one at the desk. */
function isFor(entry: Entry, context: AnyContext): boolean {
  if (entry.access === 'public' || entry.access === 'print-window') return true;
  return (context as CallContext).isOpen();
}

/** What was asked for before a lock and is ready after it is for nobody: somebody else may sit there now. */
function unlessLeft(
  entry: Entry,
  context: AnyContext,
  result: Result<unknown, AppError>,
): Result<unknown, AppError> {
  return isFor(entry, context) ? result : fail(SIGNED_OUT);
}

function findEntry(name: string): { readonly entry: Entry } | null {
  const [areaName = '', entryName = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(contract, areaName)) return null;
  const area: Area = contract[areaName as keyof AppContract];
  const entry = Object.hasOwn(area, entryName) ? area[entryName] : undefined;
  return entry ? { entry } : null;
}

function contextFor(
  parts: RouterParts,
  name: string,
  entry: Entry,
  sender: Sender,
): Result<AnyContext, AppError> {
  if (entry.access === 'print-window') {
    if (sender.window !== 'print' || sender.printId === null) {
      return fail({ kind: 'forbidden', code: 'sender' });
    }
    return { ok: true, value: parts.printWindowContext(sender.printId) };
  }
  if (sender.window !== (entry.access === 'notes-window' ? 'notes' : 'app')) {
    return fail({ kind: 'forbidden', code: 'sender' });
  }
  if (entry.access === 'public') return { ok: true, value: parts.publicContext() };
  const context = parts.signedInContext(name);
  if (!context.ok) return context;
  const needed = entry.access === 'notes-window' ? 'committee.decide' : entry.access;
  if (!may(context.value.user.roles, needed)) {
    return fail({ kind: 'forbidden', code: 'capability' });
  }
  return context;
}

function parse(schema: z.ZodType, input: string): Result<unknown, AppError> {
  let raw: unknown;
  try {
    raw = JSON.parse(input);
  } catch {
    return fail({ kind: 'validation', issues: [{ path: '', code: 'not-json' }] });
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return fail({ kind: 'validation', issues: parsed.error.issues.map(toFieldIssue) });
}

/** The code only: zod's sentences are English and may quote what was typed. */
function toFieldIssue(issue: z.core.$ZodIssue): FieldIssue {
  const path = issue.path.map(String).join('.');
  const params = limitsOf(issue);
  return params ? { path, code: issue.code, params } : { path, code: issue.code };
}

function limitsOf(issue: z.core.$ZodIssue): Record<string, string | number> | null {
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  return null;
}

/** An input that names a case, or a citizen, is answered only to someone who may see it. */
function checkCase(
  parts: RouterParts,
  entry: Entry,
  context: AnyContext,
  input: unknown,
): Result<null, AppError> {
  const { access } = entry;
  if (access === 'public' || access === 'print-window' || access === 'notes-window') {
    return { ok: true, value: null };
  }
  const signedIn = context as CallContext;
  const caseId = named(input, 'caseId');
  if (caseId !== null && !maySee(signedIn, caseId, access)) {
    return fail({ kind: 'forbidden', code: 'other-team' });
  }
  const citizenId = named(input, 'citizenId');
  if (citizenId !== null) {
    const own = parts
      .caseIdsOfCitizen(signedIn, citizenId)
      .some((id) => maySee(signedIn, id, access));
    if (!own) return fail({ kind: 'forbidden', code: 'other-team' });
  }
  return { ok: true, value: null };
}

function named(input: unknown, key: 'caseId' | 'citizenId'): string | null {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, key)) return null;
  const value: unknown = Reflect.get(input, key);
  return typeof value === 'string' ? value : null;
}

type AnyHandler = (
  context: unknown,
  input: unknown,
) => Result<unknown, AppError> | Promise<Result<unknown, AppError>>;

/** The one place where the types of context, input and handler, matched by the contract, meet as values. */
function handlerOf(parts: RouterParts, name: string): AnyHandler {
  const [areaName = '', entryName = ''] = name.split('.');
  const area = parts.handlers[areaName as keyof AppContract];
  return Reflect.get(area, entryName) as AnyHandler;
}
