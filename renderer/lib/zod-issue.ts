import { isNoSuchDate } from '#shared/base/date-input.ts';
import type { FieldIssue } from '#shared/base/errors.ts';
import { formatInteger } from '#shared/base/format.ts';

/** The parts of a zod issue that decide its Danish sentence. */
export interface ZodIssueParts {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

type Worded = Pick<FieldIssue, 'code' | 'params'>;

/** zod's words are English: its codes become keys below `errors.`. A rule's own `error: 'code'` is kept. */
export function codeOfZodIssue(issue: ZodIssueParts): Worded {
  switch (issue.code) {
    case 'custom':
      return { code: issue.message ?? 'field.wrong' };
    case 'invalid_type':
      return invalidType(issue);
    case 'invalid_format':
      return { code: invalidFormat(issue) };
    case 'invalid_value':
    case 'invalid_union':
      return { code: isNothing(issue.input) ? 'field.required' : 'field.choose' };
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    default:
      return { code: 'field.wrong' };
  }
}

/** What a pattern is called by the rule that made it: 'field.time'. */
function ownCode({ message }: ZodIssueParts): string | null {
  return message !== undefined && /^field\.[a-z]+$/u.test(message) ? message : null;
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'field.date',
  datetime: 'field.date',
  uuid: 'field.choose',
  email: 'field.email',
};

/** A year that is no leap year: 29 February without a year is only refused in such a one. */
const ORDINARY_DAY = '2026-01-01';

function invalidFormat(issue: ZodIssueParts): string {
  const { format, input } = issue;
  if (format === 'date' && typeof input === 'string' && isNoSuchDate(input, ORDINARY_DAY)) {
    return 'field.noSuchDate';
  }
  return FORMATS[String(format)] ?? ownCode(issue) ?? 'field.wrong';
}

function invalidType(issue: ZodIssueParts): Worded {
  if (isNothing(issue.input)) return { code: 'field.required' };
  const number = issue.expected === 'number' || issue.expected === 'int';
  return { code: number ? 'field.number' : 'field.wrong' };
}

function tooSmall(issue: ZodIssueParts): Worded {
  if (issue.origin === 'string') {
    if (issue.minimum === 1) return { code: 'field.required' };
    return { code: 'field.tooShort', params: { count: Number(issue.minimum) } };
  }
  if (issue.origin === 'array') return { code: 'field.chooseOne' };
  return { code: 'field.tooSmall' };
}

function tooBig(issue: ZodIssueParts): Worded {
  if (issue.origin === 'string') {
    const length = typeof issue.input === 'string' ? issue.input.length : 0;
    const most = Number(issue.maximum);
    return {
      code: 'field.tooLong',
      params: { length: formatInteger(length), most: formatInteger(most) },
    };
  }
  if (issue.origin === 'array')
    return { code: 'field.tooMany', params: { count: Number(issue.maximum) } };
  return { code: 'field.tooLarge' };
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
