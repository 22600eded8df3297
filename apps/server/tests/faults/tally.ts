import type { Job } from '@staffroom/contract';

/** What is killed. */
export type Victim = 'server' | 'worker' | 'database';

interface Round {
  readonly killedAt: Date;
  /** The accepted jobs of the round, as they were in the end. */
  readonly jobs: readonly Job[];
  /** Acknowledged decisions. */
  readonly decisions: number;
}

/** Counts what kills met, so that a run says how much it has shown. */
export class Tally {
  readonly #rounds = new Map<Victim, Round[]>();

  add(victim: Victim, round: Round): void {
    this.#rounds.set(victim, [...(this.#rounds.get(victim) ?? []), round]);
  }

  /** A line for each victim. A job was met that was accepted before the kill and ended after it. */
  report(place: string): string {
    return [...this.#rounds]
      .map(([victim, rounds]) => {
        const jobs = rounds.flatMap((round) =>
          round.jobs.map(({ kind, createdAt, endedAt }) => ({
            kind,
            isMet: new Date(createdAt) <= round.killedAt && new Date(endedAt ?? 0) > round.killedAt,
          })),
        );
        const met = (kind: Job['kind']): string => {
          const ofKind = jobs.filter((job) => job.kind === kind);
          return `${ofKind.length} ${kind} jobs accepted, ${ofKind.filter(({ isMet }) => isMet).length} met`;
        };
        const decisions = rounds.reduce((sum, round) => sum + round.decisions, 0);
        return `${place}: ${rounds.length} kills of the ${victim}: ${met('import')}; ${met('design')}; ${decisions} decisions acknowledged\n`;
      })
      .join('');
  }
}
