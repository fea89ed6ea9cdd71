import { app } from './en/app.ts';
import { errors } from './en/errors.ts';
import { security } from './en/security.ts';
import { settings } from './en/settings.ts';
import { ui } from './en/ui.ts';
import { words } from './en/words.ts';

/** What is missing here is shown in Danish. */
export const en = { app, errors, security, settings, ui, words } as const;
