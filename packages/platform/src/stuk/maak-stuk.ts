import PDFDocument from 'pdfkit';
import { GEWOON, metLetters, VET } from './lettertype.js';

/** One part of a document: a heading, sentences, and facts as a table of label and value. */
export interface Stukdeel {
  kop?: string;
  tekst?: readonly string[];
  feiten?: readonly (readonly [label: string, waarde: string])[];
}

export interface Stuk {
  /** Title of the file and its first heading: with a casusnummer, never with a name. */
  titel: string;
  afzender: string;
  /** Above the title: to whom, which day, which reference. */
  hoofd?: readonly string[];
  delen: readonly Stukdeel[];
  /** Last line of the text. */
  slot?: string;
}

const MARGE = 64;
const LABEL = 150;
type Doc = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Doc['struct']>;

/**
 * A letter or contract as a PDF that can be read aloud: tagged (ISO 32000, structure of headings, paragraphs and
 * tables), with its language and title, and with its letters in it.
 */
export function maakStuk(stuk: Stuk): Promise<Buffer> {
  const doc = metLetters(
    new PDFDocument({
      size: 'A4',
      margin: MARGE,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      info: { Title: stuk.titel, Author: stuk.afzender, Subject: stuk.titel },
    }),
  );
  const klaar = verzamel(doc);
  const heel = doc.struct('Document', { title: stuk.titel, lang: 'nl-NL' });
  doc.addStructure(heel);
  const voeg = (element: Element): void => void heel.add(element);
  for (const regel of [stuk.afzender, ...(stuk.hoofd ?? [])]) voeg(alinea(doc, regel, 0));
  voeg(kop(doc, 'H1', stuk.titel, 18));
  for (const deel of stuk.delen) {
    if (deel.kop) voeg(kop(doc, 'H2', deel.kop, 13));
    for (const zin of deel.tekst ?? []) voeg(alinea(doc, zin));
    if (deel.feiten?.length) voeg(tabel(doc, deel.feiten));
  }
  if (stuk.slot) voeg(alinea(doc, stuk.slot));
  heel.end();
  doc.end();
  return klaar;
}

const kop = (doc: Doc, soort: 'H1' | 'H2', tekst: string, maat: number): Element =>
  doc.struct(soort, {}, () => {
    doc.moveDown(soort === 'H1' ? 1.5 : 0.8);
    doc.font(VET).fontSize(maat).text(tekst, MARGE).moveDown(0.4);
  });

const alinea = (doc: Doc, tekst: string, na = 0.5): Element =>
  doc.struct('P', {}, () => {
    doc.font(GEWOON).fontSize(11).text(tekst, MARGE, undefined, { lineGap: 2 }).moveDown(na);
  });

function tabel(doc: Doc, feiten: NonNullable<Stukdeel['feiten']>): Element {
  return doc.struct(
    'Table',
    {},
    feiten.map(([label, waarde]) => {
      let boven = 0;
      let onder = 0;
      const cel = (soort: 'TH' | 'TD', tekst: string): Element =>
        doc.struct(soort, {}, () => {
          const breed = doc.page.width - 2 * MARGE - LABEL;
          if (soort === 'TH') {
            if (doc.y > doc.page.height - MARGE - 60) doc.addPage();
            boven = doc.y;
          }
          doc.font(soort === 'TH' ? VET : GEWOON).fontSize(11);
          doc.text(tekst, soort === 'TH' ? MARGE : MARGE + LABEL, boven, {
            width: soort === 'TH' ? LABEL - 12 : breed,
            lineGap: 2,
          });
          onder = Math.max(onder, doc.y);
          if (soort === 'TD') doc.y = onder + 4;
        });
      return doc.struct('TR', {}, [cel('TH', label), cel('TD', waarde)]);
    }),
  );
}

function verzamel(doc: Doc): Promise<Buffer> {
  const stukken: Buffer[] = [];
  return new Promise((klaar, mis) => {
    doc.on('data', (stuk: Buffer) => stukken.push(stuk));
    doc.on('end', () => klaar(Buffer.concat(stukken)));
    doc.on('error', mis);
  });
}
