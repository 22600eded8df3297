/** Represents the enum staffroom.names_rule */
type NamesRule = 'keep' | 'leaveOut';

export type { NamesRule as default };
