import type { WaiverBlock, WaiverDocument } from './waiver-document.ts';

function Block({ block }: { readonly block: WaiverBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {block.runs.map((run, index) =>
            'text' in run ? (
              // The pieces of a paragraph stand in a fixed order and have no other name.
              <span key={index}>{run.text}</span>
            ) : (
              <mark
                key={index}
                className="rounded-[3px] bg-sun-paper px-1 text-sun-text print:border-b print:border-ink print:bg-transparent"
              >
                [{run.blank}]
              </mark>
            ),
          )}
        </p>
      );
    case 'list':
      return (
        <ul className="list-disc pl-5 text-body">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table className="border-collapse text-body">
          <thead>
            <tr>
              {block.head.map((name) => (
                <th key={name} scope="col" className="border border-line px-3 py-1.5 text-left font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((value, index) => (
                  <td key={index} className="border border-line px-3 py-1.5">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return block satisfies never;
  }
}

/** The letters as one reads and prints them, each beginning a page. */
export function WaiverLetters({ document }: { readonly document: WaiverDocument }) {
  return (
    <div className="flex flex-col gap-6">
      {document.letters.map((letter, index) => (
        <article
          key={letter.title}
          className={`rounded-card border border-line bg-raised p-6 font-serif text-read sm:p-9 print:border-0 print:p-0 ${index > 0 ? 'break-before-page' : ''}`}
        >
          <header className="mb-5">
            <p className="font-semibold">
              {document.schoolName}
              {document.schoolYear === '' ? '' : `, ${document.schoolYear}`}
            </p>
            <h3 className="mt-3 text-head">{letter.title}</h3>
          </header>
          <div className="flex max-w-prose flex-col gap-3.5">
            {letter.blocks.map((block, place) => (
              <Block key={place} block={block} />
            ))}
          </div>
          <p className="mt-6 font-sans text-small text-soft italic">{document.note}</p>
        </article>
      ))}
    </div>
  );
}
