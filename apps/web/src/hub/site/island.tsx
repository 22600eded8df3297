import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import type { IslandName } from '../islands/islands.ts';

export interface IslandProps<Props extends object> {
  /** Its name in the list of islands, under which the browser finds its code. */
  readonly name: IslandName;
  readonly component: ComponentType<Props>;
  /** What it is given, here and in the browser: data that can be written as JSON. */
  readonly props: Props;
  /** Apart from other islands of that name on the page. */
  readonly id?: string;
  readonly className?: string;
}

/**
 * A part of a page that can be operated: written here like the rest, then brought to life in the browser. What it shows without
 * scripts has to be useful by itself.
 */
export function Island<Props extends object>({
  name,
  component: Component,
  props,
  id = name,
  className,
}: IslandProps<Props>) {
  const html = renderToString(<Component {...props} />, { identifierPrefix: `${id}-` });
  return (
    <div
      data-island={name}
      data-island-id={id}
      data-props={JSON.stringify(props)}
      className={className}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
