/** What fields share. */
export const fieldStyle = {
  group: 'flex min-w-0 flex-col gap-1',
  label: 'text-small font-medium text-ink',
  description: 'text-small text-soft',
  error: 'text-small text-bad',
  input:
    'w-full min-h-9 rounded-control border border-edge bg-raised px-3 py-1.5 text-body font-normal text-ink placeholder:text-today-text data-invalid:border-bad data-disabled:opacity-50',
} as const;
