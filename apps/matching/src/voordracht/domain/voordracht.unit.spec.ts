import { describe, expect, it } from '@jest/globals';
import { allesJa, concept, kandidaat, om, openVerzoeken, rol, zeg } from '../../../test/proef/voordracht.js';
import { antwoord } from './antwoord.js';
import {
  casusWeg,
  geldigheidVerstreken,
  ontbind,
  open,
  teken,
  termijnVerstreken,
  trekIn,
  verleng,
  wijzigVraag,
} from './besluiten.js';
import { AKKOORDROLLEN } from './voordracht.js';

describe('een voordracht', () => {
  it('vraagt bij het openen vijf rollen van de eerste kandidaat en laat de anderen reserve', () => {
    const { voordracht, gevolgen } = open(concept(2), om());
    expect(voordracht.stand).toBe('open');
    expect(openVerzoeken(voordracht).map((q) => q.rol)).toEqual([...AKKOORDROLLEN]);
    expect(kandidaat(voordracht, 'k2').stand).toBe('reserve');
    expect(gevolgen).toHaveLength(5);
  });

  it('wordt voorlopig bij het laatste ja, vraagt dan alleen corporatie en persoon, en is daarna aangenomen', () => {
    const na1 = allesJa(open(concept(1), om()).voordracht);
    expect(na1.stand).toBe('voorlopig-akkoord');
    expect(openVerzoeken(na1).map((q) => [q.rol, q.ronde])).toEqual([
      ['corporatie', 2],
      ['persoon', 2],
    ]);
    const na2 = allesJa(na1);
    expect([na2.stand, kandidaat(na2, 'k1').stand]).toEqual(['aangenomen', 'definitief-akkoord']);
  });

  it.each([
    ['persoon', 'geweigerd', 'weigering'],
    ['corporatie', 'afgewezen', 'afwijzing'],
    ['hoofdbegeleider', 'vervallen', 'begeleiding-niet-mogelijk'],
  ] as const)('maakt de woning bij een nee van %s vrij voor de reserve', (wie, stand, reden) => {
    const v = open(concept(2), om()).voordracht;
    const b = zeg(v, rol(v, wie), 'nee');
    expect(kandidaat(b.voordracht, 'k1').stand).toBe(stand);
    expect(b.gevolgen[0]).toEqual({ soort: 'kandidaat-af', kandidaatstelling: 'k1', reden, was: 'gevraagd' });
    expect(kandidaat(b.voordracht, 'k2').stand).toBe('gevraagd');
  });

  it('houdt geen reactie apart van een nee', () => {
    const v = open(concept(1), om()).voordracht;
    const b = termijnVerstreken(v, rol(v, 'corporatie').verzoek, om({ vandaag: '2026-03-10' }));
    expect([kandidaat(b.voordracht, 'k1').stand, b.voordracht.stand]).toEqual(['geen-reactie', 'vervallen']);
  });

  it('slaat een reserve over die elders gevraagd is', () => {
    const v = open(concept(3), om()).voordracht;
    const q = rol(v, 'persoon');
    const b = antwoord(
      v,
      { verzoek: q.verzoek, partij: 'Z', versie: 1, antwoord: 'nee' },
      om({ vrij: (c) => c === 'c3' }),
    );
    expect(b.voordracht.kandidaten.map((k) => k.stand)).toEqual(['geweigerd', 'reserve', 'gevraagd']);
  });

  it('vraagt opnieuw als een ja verliep voor de rest antwoordde', () => {
    const v = open(concept(1), om()).voordracht;
    const q = rol(v, 'corporatie');
    const ja = zeg(v, q, 'ja', { geldigTot: '2026-03-05' }).voordracht;
    const later = om({ vandaag: '2026-03-06' });
    const b = geldigheidVerstreken(ja, q.verzoek, later);
    expect(b.gevolgen.map((g) => g.soort)).toEqual(['gevraagd']);
    expect(rol(b.voordracht, 'corporatie').verzoek).not.toBe(q.verzoek);
    expect(openVerzoeken(b.voordracht)).toHaveLength(5);
  });

  it('laat een ja dat verliep, of op een oudere vraag was, niet meetellen', () => {
    const v = open(concept(1), om()).voordracht;
    const [eerste, ...rest] = openVerzoeken(v);
    const kort = zeg(v, eerste!, 'ja', { geldigTot: '2026-03-03' }).voordracht;
    const later = om({ vandaag: '2026-03-04' });
    const bijna = rest.reduce(
      (tot, q) => antwoord(tot, { verzoek: q.verzoek, partij: q.partij, versie: 1, antwoord: 'ja' }, later).voordracht,
      kort,
    );
    expect(bijna.stand).toBe('open');
    const vier = rest.reduce((tot, q) => zeg(tot, q, 'ja').voordracht, v);
    const nieuw = wijzigVraag(vier, {}, om()).voordracht;
    expect(zeg(nieuw, rol(nieuw, 'corporatie'), 'ja').voordracht.stand).toBe('open');
  });

  it('vraagt in de tweede ronde niet opnieuw wat in de eerste gold', () => {
    const v = open(concept(1), om()).voordracht;
    const q = rol(v, 'herkomst');
    const na1 = allesJa(zeg(v, q, 'ja', { geldigTot: '2026-03-10' }).voordracht);
    expect(geldigheidVerstreken(na1, q.verzoek, om({ vandaag: '2026-03-11' }))).toEqual({
      voordracht: na1,
      gevolgen: [],
    });
  });

  it('laat een antwoord van wie niet gevraagd is, een laat en een oud antwoord zonder gevolg', () => {
    const v = open(concept(1), om()).voordracht;
    const q = rol(v, 'corporatie');
    const vreemd = antwoord(v, { verzoek: q.verzoek, partij: 'C2', versie: 1, antwoord: 'ja' }, om());
    expect([vreemd.voordracht, vreemd.gevolgen[0]]).toEqual([
      v,
      expect.objectContaining({ soort: 'te-laat', partij: 'C2' }),
    ]);
    const laat = antwoord(
      v,
      { verzoek: q.verzoek, partij: 'C', versie: 1, antwoord: 'ja' },
      om({ vandaag: '2026-03-10' }),
    );
    expect([laat.voordracht, laat.gevolgen[0]]).toEqual([v, expect.objectContaining({ waarom: 'termijn' })]);
    const nieuw = wijzigVraag(v, { startOp: '2026-04-15' }, om()).voordracht;
    const oud = zeg(nieuw, q, 'ja');
    expect([oud.voordracht, oud.gevolgen[0]]).toEqual([nieuw, expect.objectContaining({ waarom: 'versie' })]);
  });

  it('laat het nee van de persoon winnen tot er getekend is, ook na aangenomen', () => {
    const v = allesJa(allesJa(open(concept(1), om()).voordracht));
    const q = kandidaat(v, 'k1')
      .verzoeken.filter((x) => x.rol === 'persoon')
      .at(-1)!;
    expect(zeg(v, q, 'nee').voordracht.stand).toBe('vervallen');
    expect(zeg({ ...v, getekend: true }, q, 'nee').voordracht.stand).toBe('aangenomen');
  });

  it('vervalt voor iedereen als de woning wegvalt, in elke stand voor het tekenen', () => {
    const standen = [open(concept(2), om()).voordracht];
    standen.push(allesJa(standen[0]!), allesJa(allesJa(standen[0]!)));
    for (const v of standen) {
      const b = trekIn(v, 'woning-ingetrokken', om());
      expect(b.voordracht.stand).toBe('vervallen');
      expect(b.voordracht.kandidaten.every((k) => k.stand === 'vervallen')).toBe(true);
    }
    expect(trekIn({ ...standen[2]!, getekend: true }, 'x', om()).gevolgen).toEqual([]);
  });

  it('valt na voorlopig akkoord terug op de reserve als de casus wegvalt', () => {
    const v = allesJa(open(concept(2), om()).voordracht);
    const b = casusWeg(v, 'c1', 'aanmelding-ingetrokken', om());
    expect([b.voordracht.stand, kandidaat(b.voordracht, 'k2').stand]).toEqual(['open', 'gevraagd']);
    expect(b.gevolgen[0]).toMatchObject({ soort: 'kandidaat-af', was: 'voorlopig-akkoord' });
  });

  it('geeft wie nog moet antwoorden meer tijd, en nooit minder', () => {
    const v = open(concept(1), om()).voordracht;
    const b = verleng(v, 'k1', '2026-03-20', om());
    expect(openVerzoeken(b.voordracht).every((q) => q.antwoordVoor === '2026-03-20')).toBe(true);
    expect(b.gevolgen.map((g) => g.soort)).toEqual(Array(5).fill('verlengd'));
    expect(verleng(b.voordracht, 'k1', '2026-03-10', om()).gevolgen).toEqual([]);
    const q = openVerzoeken(b.voordracht)[0]!;
    expect(termijnVerstreken(b.voordracht, q.verzoek, om({ vandaag: '2026-03-10' })).gevolgen).toEqual([]);
  });

  it('eindigt na het tekenen alleen doordat een mens haar ontbindt', () => {
    const v = teken(allesJa(allesJa(open(concept(1), om()).voordracht))).voordracht;
    expect(trekIn(v, 'woning-verloren', om()).voordracht.stand).toBe('aangenomen');
    const b = ontbind(v, 'woning-verloren', om());
    expect([b.voordracht.stand, kandidaat(b.voordracht, 'k1').stand]).toEqual(['vervallen', 'vervallen']);
    expect(b.gevolgen.map((g) => g.soort)).toEqual(['kandidaat-af', 'voordracht-af']);
    expect(ontbind(b.voordracht, 'nog-eens', om()).gevolgen).toEqual([]);
  });
});
