/** Each icon as the path of a line drawing in a 20 by 20 square. */
const iconPaths = {
  add: 'M10 4v12M4 10h12',
  arrowLeft: 'M12 4 6 10l6 6',
  arrowRight: 'm8 4 6 6-6 6',
  arrowUp: 'm4 12 6-6 6 6',
  arrowDown: 'm4 8 6 6 6-6',
  check: 'm4 10.5 4 4 8-9',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  dark: 'M16 12.2A6.6 6.6 0 0 1 7.8 4 6.6 6.6 0 1 0 16 12.2Z',
  device: 'M3 4h14v9H3zM7 17h6M10 13v4',
  download: 'M10 3v9m-4-4 4 4 4-4M4 16h12',
  drag: 'M7 5h.01M7 10h.01M7 15h.01M13 5h.01M13 10h.01M13 15h.01',
  eye: 'M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5Zm7.5 2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  file: 'M5 3h6l4 4v10H5zM11 3v4h4',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.200c-.7.4-1.1.8-1.1 1.800M10 14.500h.01M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  history: 'M3.5 10a6.5 6.5 0 1 1 2 4.700M3.5 15v-4h4M10 6.500V10l2.5 1.5',
  light:
    'M10 13.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.5 10H18M4.3 4.300l1.1 1.100M14.6 14.600l1.1 1.100M4.3 15.700l1.1-1.100M14.6 5.400l1.1-1.1',
  link: 'M8.5 11.500a3 3 0 0 0 4.3 0l2.7-2.700a3 3 0 0 0-4.3-4.300l-1 1M11.5 8.500a3 3 0 0 0-4.3 0l-2.7 2.700a3 3 0 0 0 4.3 4.300l1-1',
  law: 'M10 3v14M6 17h8M4 6h12M4 6l-2.2 5.500a2.3 2.3 0 0 0 4.4 0L4 6ZM16 6l-2.2 5.500a2.3 2.3 0 0 0 4.4 0L16 6Z',
  mail: 'M3 5h14v10.500H3zM3.500 5.500 10 11l6.500-5.500',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  minus: 'M4 10h12',
  model: 'M3 3.500h6v6H3zM11 3.500h6v3h-6zM11 10.500h6v6h-6zM3 13.500h6v3H3z',
  money:
    'M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM12.3 7.600c-.5-.7-1.3-1.100-2.3-1.100-1.3 0-2.300.7-2.300 1.700 0 2.400 4.700 1.200 4.700 3.600 0 1-1 1.700-2.400 1.700-1.100 0-2-.4-2.500-1.200M10 5.200v1.300M10 13.500v1.300',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  move: 'M10 2.500v15M2.5 10h15M10 2.5 8 4.500m2-2 2 2M10 17.500l-2-2m2 2 2-2M2.5 10l2-2m-2 2 2 2M17.5 10l-2-2m2 2-2 2',
  people:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.5 16c0-2.8 2.2-4.5 5-4.500s5 1.7 5 4.500M13 4.300a2.5 2.5 0 0 1 0 4.500M14.5 11.800c1.8.5 3 2 3 4.2',
  pin: 'M7 3h6l-.8 5 2.8 3H5l2.8-3zM10 11v6',
  print: 'M6 7V3h8v4M6 14H3.500V7h13v7H14M6 12h8v5H6z',
  redo: 'M16 8H8.500a4.5 4.5 0 0 0 0 9H12M16 8l-3.5-3.500M16 8l-3.5 3.5',
  search: 'M9 14.500A5.5 5.5 0 1 0 9 3.500a5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  share: 'M10 3v9M6.5 6 10 3l3.5 3M4 11v6h12v-6',
  sort: 'm6.5 8 3.5-4 3.5 4M6.5 12l3.5 4 3.5-4',
  stop: 'M5.5 5.500h9v9h-9z',
  swap: 'M4 7h11l-3-3M16 13H5l3 3',
  system: 'M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 2.500v15',
  table: 'M3 4h14v12H3zM3 8.500h14M8 4v12',
  teams:
    'M10 4.800a1.4 1.4 0 1 0 0-2.800 1.4 1.4 0 0 0 0 2.800ZM3.6 9.300a1.4 1.4 0 1 0 0-2.800 1.4 1.4 0 0 0 0 2.800ZM16.4 9.300a1.4 1.4 0 1 0 0-2.800 1.4 1.4 0 0 0 0 2.800ZM6 17a1.4 1.4 0 1 0 0-2.800A1.4 1.4 0 0 0 6 17ZM14 17a1.4 1.4 0 1 0 0-2.800 1.4 1.4 0 0 0 0 2.800Z',
  trash: 'M4 6h12M8 6V3.500h4V6M6 6l.7 10.500h6.600L14 6',
  undo: 'M4 8h7.500a4.5 4.5 0 0 1 0 9H8M4 8l3.5-3.500M4 8l3.5 3.5',
  upload: 'M10 13V4m-4 4 4-4 4 4M4 16h12',
  warning: 'M10 3.5 17.5 16h-15zM10 8.500v3.500M10 14h.01',
} as const;

export type IconName = keyof typeof iconPaths;

/** A line drawing beside words; it says nothing by itself. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'drag' ? 2.4 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
