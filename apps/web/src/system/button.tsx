import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { buttonStyle, type ButtonSize, type ButtonTone } from './button-style.ts';
import { Icon, type IconName } from './icon.tsx';
import { Spinner } from './spinner.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Does something here. While `isPending`, it shows so and cannot be pressed again. */
export function Button({ tone = 'plain', size = 'md', icon, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonStyle(tone, size, className)}>
      {({ isPending }) => (
        <>
          {isPending ? (
            <Spinner />
          ) : (
            icon !== undefined && <Icon name={icon} size={size === 'sm' ? 16 : 18} />
          )}
          {children}
        </>
      )}
    </AriaButton>
  );
}
