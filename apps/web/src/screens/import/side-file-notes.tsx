/** The files beside a roster, what they hold and what a design gains from it. */
const sideFiles = [
  {
    file: 'students.csv',
    columns: 'supports, measure.<name>, group.<name>',
    gain: 'Even shares of supports and achievement; without it, balance is not known.',
  },
  {
    file: 'staff.csv',
    columns: 'credentials, fte, yearsExperience, leadEligible, salary or schedule with step and lane',
    gain: 'Who is certified for what, who may lead, what it costs.',
  },
  {
    file: 'rules.yaml',
    columns: 'who stays together, who stays apart, sizes, priorities',
    gain: 'Your own decisions, kept by every design.',
  },
  {
    file: 'finance.yaml',
    columns: 'salary schedules, benefits, supplements, funds',
    gain: 'A price to the cent, and which fund pays.',
  },
] as const;

/** Where a roster comes from; then what it cannot hold and which file adds it, without which it says what is not known. */
export function SideFileNotes() {
  return (
    <section className="mt-10">
      <h2>Where such a file comes from</h2>
      <p className="mt-1 mb-8 max-w-3xl text-soft">
        Whoever runs your student information system can export one: ask for “OneRoster 1.1, CSV, bulk”. Or
        take a spreadsheet with a row for each student in a class: an id of the student, the grade, the class
        and its teacher. What its columns mean is asked after it was read.
      </p>
      <h2>What a roster cannot hold</h2>
      <p className="mt-1 mb-3 max-w-3xl text-soft">
        A design works without these files and says what is then not known. Each can be added later.
      </p>
      <dl className="grid gap-x-8 sm:grid-cols-2 xl:grid-cols-4">
        {sideFiles.map(({ file, columns, gain }) => (
          <div key={file} className="border-t border-line py-3">
            <dt className="font-mono text-small font-medium">{file}</dt>
            <dd className="mt-1">{gain}</dd>
            <dd className="mt-1 text-small text-soft">{columns}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
