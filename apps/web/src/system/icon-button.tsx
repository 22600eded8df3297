import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { buttonStyle, type ButtonSize, type ButtonTone } from './button-style.ts';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** What it does, for the tooltip and for readers of the screen. */
  readonly label: string;
  readonly icon: IconName;
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  readonly className?: string;
}

const squares: Readonly<Record<ButtonSize, string>> = {
  sm: 'w-7 !px-0',
  md: 'w-9 !px-0',
  lg: 'w-11 !px-0',
};

/** A button that is only a picture; its words show on hover and focus. */
export function IconButton({
  label,
  icon,
  tone = 'quiet',
  size = 'md',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={buttonStyle(tone, size, `${squares[size]} ${className ?? ''}`)}
      >
        <Icon name={icon} size={size === 'sm' ? 16 : 18} />
      </AriaButton>
    </Tooltip>
  );
}
