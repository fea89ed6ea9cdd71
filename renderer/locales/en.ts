import { app } from './en/app.ts';
import { errors } from './en/errors.ts';
import { ui } from './en/ui.ts';
import { words } from './en/words.ts';

/** What is missing here is shown in Danish. */
export const en = { app, errors, ui, words } as const;
