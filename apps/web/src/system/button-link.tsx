import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps } from 'react-aria-components';
import { buttonStyle, type ButtonSize, type ButtonTone } from './button-style.ts';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonLinkProps extends Omit<LinkProps, 'className' | 'style' | 'children'> {
  readonly href: string;
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads somewhere and looks like a button: the next step of a screen. */
export function ButtonLink({
  tone = 'plain',
  size = 'md',
  icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <AriaLink {...rest} className={buttonStyle(tone, size, className)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </AriaLink>
  );
}
