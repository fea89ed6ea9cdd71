import type { Contexts } from '#electron/backend/context.ts';
import { caseHandlers } from '#electron/backend/services/cases/handlers.ts';
import { followUpHandlers } from '#electron/backend/services/follow-ups/handlers.ts';
import { goalHandlers } from '#electron/backend/services/goals/handlers.ts';
import { importHandlers } from '#electron/backend/services/import/handlers.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { HandlersFor } from '#shared/contract/define.ts';

/** The areas a case is worked in; the others belong to a session and have tests of their own. */
const written: Partial<HandlersFor<AppContract, Contexts>> = {
  cases: caseHandlers,
  goals: goalHandlers,
  followUps: followUpHandlers,
  imports: importHandlers,
};

/** An entry of another area that is reached is a bug of the test, or of the router that let it through. */
export const handlersForTests = new Proxy(written, {
  get: (known, area) => Reflect.get(known, area) ?? unwritten(String(area)),
}) as HandlersFor<AppContract, Contexts>;

function unwritten(area: string): object {
  return new Proxy(
    {},
    {
      get: (_, entry) => () => {
        throw new Error(`${area}.${String(entry)} was reached`);
      },
    },
  );
}
