import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'children'> {
  readonly href: string;
  /** `plain` without a line under it, where a list of links says itself that it is one. */
  readonly tone?: 'text' | 'plain';
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads somewhere, inside the Studio without loading the page again. */
export function Link({ tone = 'text', className, children, ...rest }: LinkProps) {
  return (
    <AriaLink
      {...rest}
      className={classNames('rounded-[3px]', tone === 'plain' && 'no-underline hover:underline', className)}
    >
      {children}
    </AriaLink>
  );
}
