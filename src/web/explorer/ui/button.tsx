import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Without a border. */
  readonly quiet?: boolean;
}

export function Button({ quiet = false, ...rest }: ButtonProps) {
  return <button type="button" className={quiet ? 'button button-quiet' : 'button'} {...rest} />;
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  readonly 'aria-label': string;
}

export function IconButton({ icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" className="button button-icon" {...rest}>
      <Icon name={icon} />
    </button>
  );
}
