import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { cel, kolom } from '@weerthuis/domain';
import { GRENZEN } from './grenzen.js';
import { leesBestand } from './lees-bestand.js';
import { alsCsv, alsXlsx, sjabloon } from './sjabloon.js';

const KOLOMMEN = ['kenmerk', 'dag', 'bedrag'];
const lees = (b: unknown, grenzen = GRENZEN) => leesBestand(b, KOLOMMEN, ['kenmerk'], grenzen);
const detail = async (b: unknown, grenzen = GRENZEN): Promise<string> =>
  lees(b, grenzen).then(
    () => '',
    (fout: { detail: string }) => fout.detail,
  );

/** One part that unpacks to `n` zeroes, with a size of its own choice in the headings. */
function bom(n: number, genoemd: number): Buffer {
  const inhoud = deflateRawSync(Buffer.alloc(n));
  const naam = Buffer.from('xl/worksheets/sheet1.xml');
  const deel = Buffer.alloc(30);
  deel.writeUInt32LE(0x04034b50, 0);
  deel.writeUInt16LE(8, 8);
  deel.writeUInt32LE(inhoud.length, 18);
  deel.writeUInt32LE(genoemd, 22);
  deel.writeUInt16LE(naam.length, 26);
  const map = Buffer.alloc(46);
  map.writeUInt32LE(0x02014b50, 0);
  map.writeUInt16LE(8, 10);
  map.writeUInt32LE(inhoud.length, 20);
  map.writeUInt32LE(genoemd, 24);
  map.writeUInt16LE(naam.length, 28);
  const eind = Buffer.alloc(22);
  eind.writeUInt32LE(0x06054b50, 0);
  eind.writeUInt16LE(1, 8);
  eind.writeUInt16LE(1, 10);
  eind.writeUInt32LE(46 + naam.length, 12);
  eind.writeUInt32LE(30 + naam.length + inhoud.length, 16);
  return Buffer.concat([deel, naam, inhoud, map, naam, eind]);
}

describe('een bestand lezen', () => {
  test('CSV met puntkomma en XLSX geven dezelfde rijen, met het rijnummer van het rekenblad', async () => {
    const rijen = [KOLOMMEN, ['A-1', '12-03-2026', '682,96'], ['', '', ''], ['A-2', '', '']];
    const verwacht = [
      { rij: 2, cellen: { kenmerk: 'A-1', dag: '12-03-2026', bedrag: '682,96' } },
      { rij: 4, cellen: { kenmerk: 'A-2', dag: '', bedrag: '' } },
    ];
    expect(await lees(alsCsv(rijen))).toEqual(verwacht);
    expect(await lees(await alsXlsx([{ naam: 'Rijen', rijen }]))).toEqual(verwacht);
  });

  test('koppen mogen in een andere volgorde en met andere hoofdletters; onbekende kolommen tellen niet', async () => {
    const [rij] = await lees(Buffer.from('Opmerking,DAG,Kenmerk\nx,2026-03-12,A-1\n'));
    expect(rij?.cellen).toEqual({ kenmerk: 'A-1', dag: '2026-03-12' });
  });

  test('een oud rekenblad schrijft Windows-1252; dat wordt gelezen', async () => {
    const [rij] = await lees(Buffer.from('kenmerk;bedrag\nA-1;\x80 5,00\n', 'latin1'));
    expect(rij?.cellen['bedrag']).toBe('€ 5,00');
  });

  test.each([
    ['geen bestand', {}, 'geen bestand'],
    ['een leeg bestand', Buffer.alloc(0), 'geen bestand'],
    ['een kop die mist', Buffer.from('dag\n2026-01-01\n'), 'kenmerk ontbreken'],
    ['een kop die er twee keer staat', Buffer.from('kenmerk;kenmerk\nA;B\n'), 'twee keer'],
    ['een aanhalingsteken dat niet sluit', Buffer.from('kenmerk;dag\n"A;B\n'), 'aanhalingsteken'],
    ['een kapotte zip', Buffer.from('PK\x03\x04 geen zip'), 'beschadigd'],
  ])('%s wordt uitgelegd', async (_naam, bestand, zin) => {
    expect(await detail(bestand)).toContain(zin);
  });

  test('een klein rekenblad dat uitgepakt te groot is, wordt geweigerd, ook als het een kleine maat noemt', async () => {
    const grenzen = { ...GRENZEN, uitgepakt: 1_000_000 };
    expect(await detail(bom(50_000_000, 50_000_000), grenzen)).toContain('te groot');
    expect(await detail(bom(50_000_000, 10), grenzen)).toContain('te groot');
  });

  test('meer rijen dan de grens wordt geweigerd', async () => {
    const grenzen = { ...GRENZEN, rijen: 2 };
    expect(await detail(Buffer.from('kenmerk\nA\nB\nC\n'), grenzen)).toContain('meer dan 2 rijen');
  });

  test('een sjabloon is zelf leesbaar en leeg', async () => {
    const blad = { kenmerk: kolom(cel.kenmerk, 'Eigen nummer', 'A-1'), dag: kolom(cel.dag, '', '2026-01-01') };
    for (const vorm of ['csv', 'xlsx'] as const)
      expect(await leesBestand(await sjabloon(blad, vorm), ['kenmerk', 'dag'], ['kenmerk'])).toEqual([]);
  });

  test('een formule uit een lijst wordt tekst', () => {
    expect(alsCsv([['=1+1'], ['-5'], ['+31612345678']]).toString()).toBe("\uFEFF'=1+1\r\n-5\r\n+31612345678\r\n");
  });
});
