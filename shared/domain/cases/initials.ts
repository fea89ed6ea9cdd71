/** First letter of the first name and of the last: what stands for a person where the name may not. */
export function initialsOf(person: {
  readonly firstNames: string;
  readonly lastName: string;
}): string {
  return (firstLetter(person.firstNames) + firstLetter(person.lastName)).toLocaleUpperCase('da-DK');
}

export function fullName(person: {
  readonly firstNames: string;
  readonly lastName: string;
}): string {
  return `${person.firstNames} ${person.lastName}`;
}

/** A letter outside the basic plane counts as one. */
function firstLetter(name: string): string {
  return /\p{Letter}/u.exec(name)?.[0] ?? '';
}
