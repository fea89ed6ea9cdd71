import { decisions } from './committee-decisions.ts';
import { items } from './committee-items.ts';
import { meetings } from './committee-meetings.ts';

/** The visitation committee: recommendations, meetings and decisions. */
export const committee = { ...items, ...meetings, ...decisions };
