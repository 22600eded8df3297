import { useHub } from '../../site/hub.ts';

/** The way into the Studio with a model chosen. */
export function TryLink({ modelId }: { readonly modelId: string }) {
  const { text } = useHub();
  return (
    <div className="screen-only max-w-64 shrink-0 pb-8">
      <a
        href={`/studio?${new URLSearchParams({ model: modelId }).toString()}`}
        className="inline-flex min-h-11 items-center rounded-control bg-act px-5 font-semibold text-on-act no-underline hover:bg-act-hover"
      >
        {text.models.tryIt}
      </a>
      <p className="mt-1 text-small text-soft">{text.models.tryWhy}</p>
    </div>
  );
}
