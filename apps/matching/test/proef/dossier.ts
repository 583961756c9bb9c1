import type { Taakdefinitie } from '@weerthuis/domain';
import { meldDekking, meldTaak, neemAan } from '../../src/plaatsing/domain/meldingen.js';
import { openPlaatsing } from '../../src/plaatsing/domain/open.js';
import type { Afspraken, Plaatsing, Uitkomst } from '../../src/plaatsing/domain/plaatsing.js';

const taak = (soort: string, eigenaar: Taakdefinitie['eigenaar'], anders: Partial<Taakdefinitie> = {}): Taakdefinitie =>
  ({
    soort,
    eigenaar,
    opentBij: 'voorlopig-akkoord',
    wachtOp: [],
    termijnWerkdagen: 10,
    duurWerkdagen: 5,
    ongedaan: { hoe: 'Zeg het af.', wie: eigenaar },
    aanname: true,
    ...anders,
  }) as Taakdefinitie;
const TAAKPLAN = [
  taak('bezichtiging', 'verhuurder', { duurWerkdagen: 3 }),
  taak('overdracht', 'herkomst', { alleenBij: 'andere-gemeente' }),
  taak('inkomen-geregeld', 'vestiging', { duurWerkdagen: 15, wachtOp: ['overdracht'] }),
  taak('ondersteuning-gestart', 'hoofdbegeleider'),
  taak('huurovereenkomst', 'verhuurder', {
    opentBij: 'definitief-akkoord',
    wachtOp: ['bezichtiging'],
    duurWerkdagen: 3,
  }),
  taak('sleutel', 'verhuurder', {
    opentBij: 'definitief-akkoord',
    wachtOp: ['huurovereenkomst', 'inkomen-geregeld'],
    duurWerkdagen: 2,
  }),
];
let teller = 0;
export const om = (vandaag = '2026-03-02'): Afspraken => ({
  vandaag,
  nieuwId: () => `id-${(teller += 1)}`,
  gaten: { toegestaanDagen: { dak: 0, inkomen: 0, ondersteuning: 0, dag: 28 }, vooruitDagen: 60 },
  stilstand: { herinneren: 3, escaleren: 6 },
});
export const open = (): Uitkomst =>
  openPlaatsing(
    {
      casus: 'c',
      voordracht: 'v',
      kandidaatstelling: 'k',
      startOp: '2026-04-01',
      gemeenteWoning: 'GM0824',
      volwassenen: ['lid1'],
      partijen: { aanmelder: 'Z1', hoofdbegeleider: 'Z2', herkomst: 'G1', vestiging: 'G2', verhuurder: 'C' },
      taakplan: TAAKPLAN,
    },
    om(),
  );
export const van = (p: Plaatsing, soort: string) => p.taken.find((t) => t.soort === soort)!;
export const meld = (p: Plaatsing, soort: string, stand: string, anders: object = {}, vandaag?: string) =>
  meldTaak(p, { taak: van(p, soort).id, partij: van(p, soort).partij, taakversie: 1, stand, ...anders }, om(vandaag))
    .plaatsing;
export const standen = (p: Plaatsing) => Object.fromEntries(p.taken.map((t) => [t.soort, t.stand]));
export const dek = (
  p: Plaatsing,
  lijn: 'dak' | 'inkomen' | 'ondersteuning' | 'dag',
  partij: string,
  perioden: { van: string; tot?: string }[],
) => meldDekking(p, { partij, lid: 'lid1', lijn, stand: 'gedekt', perioden }, om());
export const gedekt = () =>
  [
    ['dak', 'Z1'],
    ['ondersteuning', 'Z2'],
    ['dag', 'Z2'],
  ].reduce(
    (p, [lijn, partij]) => dek(p, lijn as 'dak', partij!, [{ van: '2026-01-01' }]).plaatsing,
    neemAan(open().plaatsing, om()).plaatsing,
  );
