import { decisions } from './committee-decisions.ts';
import { held } from './committee-held.ts';
import { items } from './committee-items.ts';
import { meetings } from './committee-meetings.ts';

/** The visitation committee: recommendations, meetings and decisions. */
export const committee = { ...items, ...meetings, ...decisions, ...held };
