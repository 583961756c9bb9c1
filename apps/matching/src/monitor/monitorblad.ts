import { GEWOON, metLetters, VET } from '@weerthuis/platform';
import PDFDocument from 'pdfkit';
import type { Tabel } from './tabellen.js';

const MARGE = 50;
const BREED = 495;
const REGEL = 18;

/** The tables on paper: tagged, in Dutch, with a heading per table. */
export function alsPdf(kop: string, tabellen: readonly Tabel[]): Promise<Buffer> {
  const pdf = metLetters(
    new PDFDocument({
      size: 'A4',
      margin: MARGE,
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      info: { Title: 'Cijfers' },
    }),
  );
  const delen: Buffer[] = [];
  const klaar = new Promise<Buffer>((goed, mis) => {
    pdf.on('data', (deel: Buffer) => delen.push(deel));
    pdf.on('end', () => goed(Buffer.concat(delen)));
    pdf.on('error', mis);
  });
  const blad = pdf.struct('Document');
  pdf.addStructure(blad);
  blad.add(pdf.struct('P', {}, () => pdf.font(GEWOON).fontSize(12).text(kop)));
  for (const { naam, rijen } of tabellen) {
    blad.add(pdf.struct('H1', {}, () => pdf.moveDown().font(VET).fontSize(14).text(naam, MARGE)));
    const tabel = pdf.struct('Table');
    blad.add(tabel);
    rijen.forEach((rij, i) => tabel.add(regel(pdf, rij, i === 0)));
    tabel.end();
  }
  blad.end();
  pdf.end();
  return klaar;
}

function regel(pdf: PDFKit.PDFDocument, cellen: readonly string[], isKop: boolean): PDFKit.PDFStructureElement {
  const breed = BREED / cellen.length;
  const tr = pdf.struct('TR');
  if (pdf.y > 760) pdf.addPage();
  const y = pdf.y + 4;
  cellen.forEach((cel, i) => {
    const teken = () =>
      pdf
        .font(isKop ? VET : GEWOON)
        .fontSize(10)
        .text(cel, MARGE + i * breed, y, { width: breed - 8 });
    tr.add(pdf.struct(isKop ? 'TH' : 'TD', {}, teken));
  });
  pdf.y = y + REGEL - 4;
  tr.end();
  return tr;
}
