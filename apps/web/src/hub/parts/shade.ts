/**
 * How much of the thing that a picture shows there is, for a value in words or a step of a scale. `crossed` is a value of its own
 * kind, such as a route that was closed; `unknown` is hatched.
 */
export type Shade = 'full' | 'strong' | 'half' | 'light' | 'none' | 'crossed' | 'unknown';

/** The ground of a tile, cell or bar of a shade, with a colour of text that can be read on it. */
export const shadeGround: Readonly<Record<Shade, string>> = {
  full: 'bg-design text-[light-dark(#ffffff,#12161f)] border-transparent',
  strong: 'bg-[color-mix(in_srgb,var(--design)_52%,var(--card))] text-ink border-transparent',
  half: 'bg-[color-mix(in_srgb,var(--design)_34%,var(--card))] text-ink border-transparent',
  light: 'bg-[color-mix(in_srgb,var(--design)_17%,var(--card))] text-ink border-transparent',
  none: 'bg-card text-ink border-edge',
  crossed: 'bg-wash text-ink border-edge',
  unknown: 'hatched text-ink border-dashed border-edge',
};
