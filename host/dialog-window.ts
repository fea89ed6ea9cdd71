import { visible } from './browsers.ts';
import type { DialogMethod } from './dialog.ts';

export async function askInWindow(method: DialogMethod, options: object): Promise<object> {
  await visible.start();
  throw new Error(`not yet: ${method} ${JSON.stringify(options)}`);
}
