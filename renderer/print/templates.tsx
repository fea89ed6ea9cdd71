import type { ComponentType } from 'react';
import type { PrintContent } from '#shared/domain/printing/content.ts';

type TemplateFor<Kind extends PrintContent['kind']> = ComponentType<{
  readonly content: Extract<PrintContent, { kind: Kind }>;
}>;

/** One page template for each kind of print; a new kind does not compile until it has one. */
export type Templates = { readonly [Kind in PrintContent['kind']]: TemplateFor<Kind> };
