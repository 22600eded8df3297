import { SingleBar, type Options } from 'cli-progress';

/** How far a long piece of work has come. */
export interface ProgressDisplay {
  /** `fraction` from 0 to 1; `label` names the step, `detail` its present state. */
  update(fraction: number, label: string, detail: string): void;
  /** Clears the place for other text; a later update draws anew. */
  end(): void;
}

const barOptions: Options = {
  format: '{bar} {percentage}%  {label}  {detail}',
  hideCursor: true,
  clearOnComplete: true,
  stopOnComplete: false,
  barCompleteChar: '█',
  barIncompleteChar: '░',
  barsize: 24,
  linewrap: false,
};

function barDisplay(stream: NodeJS.WriteStream): ProgressDisplay {
  const bar = new SingleBar({ ...barOptions, stream });
  let isStarted = false;
  return {
    update(fraction, label, detail) {
      if (!isStarted) bar.start(1000, 0, { label, detail });
      isStarted = true;
      bar.update(Math.round(fraction * 1000), { label, detail });
    },
    end() {
      if (isStarted) bar.stop();
      isStarted = false;
    },
  };
}

function lineDisplay(stream: NodeJS.WritableStream): ProgressDisplay {
  let last = '';
  return {
    update(fraction, label) {
      if (label === last) return;
      last = label;
      stream.write(`${String(Math.round(fraction * 100)).padStart(3)}%  ${label}\n`);
    },
    end: () => undefined,
  };
}

const silent: ProgressDisplay = { update: () => undefined, end: () => undefined };

/** A live bar on a terminal, a line a step elsewhere, nothing where quiet was asked for. */
export function progressDisplay(stream: NodeJS.WriteStream, isQuiet: boolean): ProgressDisplay {
  if (isQuiet) return silent;
  return stream.isTTY ? barDisplay(stream) : lineDisplay(stream);
}
