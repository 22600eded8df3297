import { useEffect, useRef, useState, type ReactNode } from 'react';
import * as Plot from '@observablehq/plot';
import { ToggleButton } from 'react-aria-components';
import { buttonStyle } from '../button-style.ts';
import { Icon } from '../icon.tsx';

export interface PlotFigureProps {
  /** What the picture shows, in a sentence that says its main point. */
  readonly label: string;
  readonly title?: ReactNode;
  /** The picture's options for the width that there is. Keep it the same function while nothing changes. */
  readonly options: (width: number) => Plot.PlotOptions;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  readonly caption?: ReactNode;
}

/** The look of every plot: our type and our ink. */
const plotStyle =
  'background: transparent; color: var(--soft); font: 12px var(--font-sans); overflow: visible; max-width: 100%;';

/** Plot labels groups inside of a drawing, which is not allowed there: one label on the whole drawing says it instead. */
function labelDrawing(drawing: Element, label: string): void {
  for (const inner of drawing.querySelectorAll('[aria-label], [aria-description]')) {
    inner.removeAttribute('aria-label');
    inner.removeAttribute('aria-description');
  }
  for (const svg of [drawing, ...drawing.querySelectorAll('svg')]) {
    if (svg.tagName.toLowerCase() !== 'svg') continue;
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  }
}

/** A chart of Observable Plot with its words and its table. */
export function PlotFigure({ label, title, options, table, caption }: PlotFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [isTable, setIsTable] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = place.current;
    if (element === null || width === 0 || isTable) return undefined;
    const drawing = Plot.plot({ width, style: plotStyle, ...options(width) });
    labelDrawing(drawing, label);
    element.replaceChildren(drawing);
    return () => drawing.remove();
  }, [options, width, isTable, label]);

  return (
    <figure className="whole m-0 min-w-0">
      <div className="mb-2 flex items-start justify-between gap-3">
        <figcaption className="min-w-0 text-body font-semibold">{title}</figcaption>
        <ToggleButton
          isSelected={isTable}
          onChange={setIsTable}
          className={buttonStyle('quiet', 'sm', 'data-selected:bg-wash data-selected:text-ink')}
        >
          <Icon name="table" size={16} />
          Table
        </ToggleButton>
      </div>
      {/* Its own width, not that of the drawing inside it, decides. */}
      <div ref={place} className={isTable ? 'h-0 overflow-hidden' : 'min-w-0 overflow-hidden'} />
      {isTable && table}
      {caption !== undefined && <p className="mt-2 text-small text-soft">{caption}</p>}
    </figure>
  );
}
