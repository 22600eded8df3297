// Written from the schema by `npm run database:types -w packages/store`.
/** Represents the enum staffroom.journey_stage */
type JourneyStage = 'explore' | 'prepare' | 'launch' | 'expand' | 'sustain';

export type { JourneyStage as default };
