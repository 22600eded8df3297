/** Hues of teams, in order; colour-blind safe, the same in every picture. Team n takes hue n modulo their number. */
export const teamHueCount = 8;

const light = `
--paper:#faf8f3;--card:#fffefb;--ink:#1c2333;--soft:#565f72;--line:#e3ded2;--base:#9aa1ae;--basetext:#646c7c;
--sun:#f2b705;--sunpaper:#fdf6df;--ok:#1f7a5a;--bad:#b3392c;--t1:#0b6e8f;--t2:#b85505;--t3:#6a4fa3;--t4:#2f7d32;
--t5:#b0336d;--t6:#766600;--t7:#2f5fbf;--t8:#8a4b2a`;

const dark = `
--paper:#12161f;--card:#191e2a;--ink:#ece8dd;--soft:#a9b1c1;--line:#2f3747;--base:#79829a;--basetext:#a9b1c1;
--sun:#e0ac1c;--sunpaper:#2a2612;--ok:#5fc79b;--bad:#ef8b7d;--t1:#4fb3d4;--t2:#f0964a;--t3:#a890e0;--t4:#7cc47f;
--t5:#ea7fb0;--t6:#d3bf4a;--t7:#86a8f2;--t8:#d29a78`;

/** The colours of the report: light, dark, and always light on paper. */
export const reportTokens = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
@media print{:root{color-scheme:light;${light};--paper:#fff;--card:#fff}}
`;
