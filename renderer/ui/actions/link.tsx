import type { ReactNode } from 'react';
import { Link as RouteLink } from 'wouter';

interface LinkProps {
  /** Path inside the program, '/cases/…'. Nothing leads out of it. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A link to another screen. */
export function Link({ to, children, className }: LinkProps) {
  return (
    <RouteLink href={to} className={className}>
      {children}
    </RouteLink>
  );
}
