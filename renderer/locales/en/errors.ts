export const errors = {
  validation: {
    title: 'Something is missing or written wrongly',
    wayOn: 'Nothing is lost. Mend the marked fields and save again.',
  },
  forbidden: {
    sender: 'The call did not come from the program’s own window',
    'unknown-entry': 'There is no such action in this version of the program',
    capability: 'Your role does not give access to this',
    'other-team': 'The case belongs to another team',
    'decider-is-proposer': 'The one who proposes cannot also decide',
    wayOn: 'Nothing is changed. Ask your team leader or administrator if you need it.',
  },
  notFound: {
    title: 'It is no longer there',
    wayOn: 'It may have been deleted or moved meanwhile. Go back to the list and find it again.',
  },
  conflict: {
    title: '{{by}} saved while you were writing',
    wayOn: 'Nothing is lost. Choose for each field what is to stand.',
  },
  locked: {
    'signed-out': 'You are signed out',
    'wrong-credentials': 'User name or password does not match',
    wait_one: 'Wait 1 second before trying again',
    wait_other: 'Wait {{count}} seconds before trying again',
    'password-must-change': 'You must choose a new password first',
    wayOn: 'Nothing is lost. What you were doing is kept as a draft.',
  },
  readOnly: {
    title: 'Nothing can be saved in a read-only copy',
    wayOn: 'You can read and print. What you wrote still stands here.',
  },
  unexpected: {
    title: 'Something went wrong in the program',
    wayOn:
      'What is saved is untouched, and what you wrote still stands here. Try again. If it happens again, give support the number {{incident}}.',
  },
  field: {
    wrong: 'The field is not filled in correctly. Mend it and save again',
    required: 'Fill in the field',
    choose: 'Choose one of the options',
    chooseOne: 'Choose at least one',
    number: 'Write a number, e.g. 12,5',
    date: 'Write a date, e.g. 22.11.2026',
    email: 'Write an e-mail address',
    tooShort: 'Write at least {{count}} characters',
    tooLong: 'There are {{length}} characters; there may be {{most}}. The text is kept',
    tooSmall: 'The number is too small',
    tooLarge: 'The number is too large',
    tooMany: 'Choose at most {{count}}',
  },
  'date-out-of-range': 'The date must lie between 1800 and 2999',
} as const;
