/** How every row begins. */
export const NEW_ROW = { version: 1, annulledAt: null, annulledReason: null } as const;
