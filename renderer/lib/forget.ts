const forgetters = new Set<() => void>();

/** For what a page keeps beside the cache (a filter, a search): forgotten when another person sits down. */
export function forgetWithPerson(forget: () => void): void {
  forgetters.add(forget);
}

export function forgetPerson(): void {
  for (const forget of forgetters) forget();
}
