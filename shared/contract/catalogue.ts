import { z } from 'zod';
import type { Catalogue } from '../domain/catalogue/model.ts';
import { query, returns } from './define.ts';

export const catalogue = {
  /** Paragraphs, FFB terms and the municipality's settings as they apply today. */
  current: query({ access: 'own-session', input: z.null(), output: returns<Catalogue>() }),
};
