import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface SearchFieldProps {
  /** What is searched, for readers of the screen and as its placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** Finds in a list while one types; Escape clears it. */
export function SearchField({ label, value, onChange, className }: SearchFieldProps) {
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      className={classNames('screen-only group relative flex min-w-0 items-center', className)}
    >
      <span className="pointer-events-none absolute left-2.5 text-soft">
        <Icon name="search" size={16} />
      </span>
      <Input
        placeholder={label}
        className="min-h-9 w-full rounded-control border border-edge bg-raised pr-8 pl-8 text-body placeholder:text-today-text [&::-webkit-search-cancel-button]:hidden"
      />
      <Button className="absolute right-1 grid size-7 place-items-center rounded-control text-soft hover:bg-wash group-data-empty:hidden">
        <Icon name="close" size={14} />
      </Button>
    </AriaSearchField>
  );
}
