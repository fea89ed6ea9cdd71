import { z } from 'zod';

/** How many characters the schema takes at a path ('task.text', 'alternatives.0.note'); undefined where it sets no limit. */
export function longestAt(schema: z.ZodType, path: string): number | undefined {
  const found = path.split('.').reduce<z.ZodType | undefined>(below, schema);
  const text = found && plain(found);
  return text instanceof z.ZodString ? (text.maxLength ?? undefined) : undefined;
}

function below(schema: z.ZodType | undefined, key: string): z.ZodType | undefined {
  const at = schema && plain(schema);
  if (at instanceof z.ZodObject) return at.shape[key] as z.ZodType | undefined;
  if (at instanceof z.ZodArray) return at.element as z.ZodType;
  if (at instanceof z.ZodUnion) {
    return at.options.map((one) => below(one as z.ZodType, key)).find((one) => one !== undefined);
  }
  return undefined;
}

/** Without what only says that it may be missing. */
function plain(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? plain(schema.unwrap() as z.ZodType)
    : schema;
}
