import { strToU8, zipSync } from 'fflate';
import type { WaiverBlock, WaiverDocument, WaiverRun } from './waiver-document.ts';

// The least that a word processor asks of a document: ECMA-376 part 1, WordprocessingML.
const contentTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;

const packageRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="200"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style></w:styles>`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Control characters have no place in XML 1.0, whatever a roster's names may hold.
// oxlint-disable-next-line no-control-regex
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

function escape(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

function run(content: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(content)}</w:t></w:r>`;
}

function runs(all: readonly WaiverRun[]): string {
  return all
    .map((each) =>
      'text' in each ? run(each.text) : run(`[${each.blank}]`, '<w:highlight w:val="yellow"/>'),
    )
    .join('');
}

function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

function cell(content: string, isHead: boolean): string {
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(run(content, isHead ? '<w:b/>' : ''), '<w:spacing w:after="40"/>')}</w:tc>`;
}

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`;

function block(each: WaiverBlock): string {
  switch (each.kind) {
    case 'paragraph':
      return paragraph(runs(each.runs));
    case 'list':
      return each.items
        .map((item) =>
          paragraph(run(`– ${item}`), '<w:spacing w:after="60"/><w:ind w:left="360" w:hanging="240"/>'),
        )
        .join('');
    case 'table': {
      const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
      const grid = each.head.map(() => '<w:gridCol w:w="3000"/>').join('');
      const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${each.head.map((name) => cell(name, true)).join('')}</w:tr>`;
      const rows = each.rows
        .map(
          (row) =>
            `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((value) => cell(value, false)).join('')}</w:tr>`,
        )
        .join('');
      return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${sides}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${rows}</w:tbl>${paragraph('')}`;
    }
    default:
      return each satisfies never;
  }
}

/** The document as a .docx that a word processor opens and a person can edit; each letter begins a page. */
export function waiverDocx(document: WaiverDocument): Uint8Array<ArrayBuffer> {
  const header = [document.schoolName, document.schoolYear].filter(Boolean).join(', ');
  const letters = document.letters.map((letter, index) =>
    [
      paragraph(run(header, '<w:b/>'), index === 0 ? '' : '<w:pageBreakBefore/>'),
      paragraph(run(letter.title), '<w:pStyle w:val="Heading1"/>'),
      ...letter.blocks.map(block),
      paragraph(run(document.note, '<w:i/><w:color w:val="666666"/><w:sz w:val="18"/>')),
    ].join(''),
  );
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document ${namespace}><w:body>${letters.join('')}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const files = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(packageRelations),
    'word/document.xml': strToU8(body),
    'word/styles.xml': strToU8(styles),
    'word/_rels/document.xml.rels': strToU8(documentRelations),
  };
  // A fixed time, so that the same findings give the same bytes.
  return zipSync(files, { mtime: new Date('2000-01-01T12:00:00Z') });
}
