import { inflateRawSync } from 'node:zlib';
import { onleesbaar, type Bestandgrenzen } from './grenzen.js';

const [EIND, MAP, DEEL] = [0x06054b50, 0x02014b50, 0x04034b50];

/**
 * Unpacks every part once under a bound, so that a reader that trusts the sizes in the file cannot be fooled: a small file
 * may hold gigabytes (zip bomb), and the size that it names itself may be a lie.
 * @throws Regelfout import-onleesbaar
 */
export function eisKleineZip(b: Buffer, g: Bestandgrenzen): void {
  const eind = b.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (eind < 0 || eind + 22 > b.length) kapot();
  const aantal = b.readUInt16LE(eind + 10);
  if (aantal > g.delen)
    onleesbaar(`Het rekenblad heeft meer dan ${g.delen} onderdelen. Bewaar alleen het tabblad met de rijen.`);
  let rest = g.uitgepakt;
  let plek = b.readUInt32LE(eind + 16);
  const begin = b.readUInt32LE(eind);
  if (begin !== EIND) kapot();
  for (let i = 0; i < aantal; i++) {
    if (plek + 46 > b.length || b.readUInt32LE(plek) !== MAP) kapot();
    rest -= grootte(b, plek, rest);
    plek += 46 + b.readUInt16LE(plek + 28) + b.readUInt16LE(plek + 30) + b.readUInt16LE(plek + 32);
  }
}

/** Bytes of one part after unpacking; at most `rest`. */
function grootte(b: Buffer, plek: number, rest: number): number {
  const [methode, ingepakt] = [b.readUInt16LE(plek + 10), b.readUInt32LE(plek + 20)];
  const deel = b.readUInt32LE(plek + 42);
  if (deel + 30 > b.length || b.readUInt32LE(deel) !== DEEL) kapot();
  const van = deel + 30 + b.readUInt16LE(deel + 26) + b.readUInt16LE(deel + 28);
  const inhoud = b.subarray(van, van + ingepakt);
  if (methode === 0) return inhoud.length <= rest ? inhoud.length : teGroot();
  if (methode !== 8) kapot();
  try {
    return inflateRawSync(inhoud, { maxOutputLength: Math.max(1, rest) }).length;
  } catch (fout) {
    return (fout as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? teGroot() : kapot();
  }
}

const teGroot = (): never =>
  onleesbaar('Uitgepakt is het rekenblad te groot. Bewaar alleen het tabblad met de rijen, zonder opmaak en plaatjes.');
const kapot = (): never =>
  onleesbaar('Het rekenblad is beschadigd of beveiligd met een wachtwoord. Bewaar het opnieuw als .xlsx of als .csv.');
