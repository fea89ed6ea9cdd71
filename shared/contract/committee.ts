import { items } from './committee-items.ts';

/** The visitation committee: recommendations, meetings and decisions. */
export const committee = { ...items };
