import pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

/**
 * Colours for one stream: none where it is not a terminal, whatever its neighbour is. NO_COLOR and FORCE_COLOR decide
 * where they are set (no-color.org, force-color.org).
 */
export function colorsFor(stream: { readonly isTTY?: boolean }): Colors {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env;
  const isTerminal = stream.isTTY === true && TERM !== 'dumb';
  return pc.createColors(NO_COLOR === '' && FORCE_COLOR !== '0' && (FORCE_COLOR !== '' || isTerminal));
}
