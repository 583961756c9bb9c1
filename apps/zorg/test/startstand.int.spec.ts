import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import * as c from '@weerthuis/contracts';
import { plusDagen } from '@weerthuis/domain';
import { startInstantie, type Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { alsLijst, Inlezer, type Verslag } from '../../../test/regio/bestanden.js';
import { definitie } from '../src/index.js';
import { alleGezien, database, gezien, Medewerker, zeg } from './proef/hulp.js';
import { mens } from './proef/mensen.js';
import { startProefregio, type Proefregio } from './proef/regio.js';

interface Ingediend {
  wachtSinds: string;
  overgenomenUit: { bron: string; datum: string; kenmerk: string };
}

describe('mensen die al wachten', () => {
  let [regio, lezer, zorg]: [Proefregio, Inlezer, Medewerker] = [] as never;
  let vandaag = '';
  const traverse = (): Instantie => regio.partijen['traverse'] as Instantie;
  const hub = (): Instantie => regio.partijen['matchingspunt'] as Instantie;

  beforeAll(async () => {
    regio = await startProefregio();
    lezer = await Inlezer.van(regio, () => traverse().url, 'traverse', 'begeleider');
    zorg = await Medewerker.van(regio, 'traverse');
    vandaag = traverse().diensten.klok.vandaag();
  }, 60_000);
  afterAll(async () => await regio?.sluit(), 30_000);

  const casussen = async (): Promise<{ casus: string; stand: string }[]> => zorg.lees('/casussen');
  const casusVan = async (kenmerk: string): Promise<string> => {
    const [rij]: { id: string }[] = await database(traverse()).query(
      `SELECT id FROM zorg.casus WHERE overgenomen_uit->>'kenmerk' = $1`,
      [kenmerk],
    );
    return rij?.id ?? '';
  };

  it('geeft een sjabloon als CSV en als rekenblad', async () => {
    const soorten = await lezer.haal<{ soort: string }[]>('');
    expect(soorten.map((s) => s.soort)).toContain('mensen');
  });

  it('leest op proef zonder iets te veranderen', async () => {
    const verslag = await lezer.lees('mensen', alsLijst([mens(1, vandaag), mens(2, vandaag)]), { proef: true });
    expect(verslag).toMatchObject({ stand: 'gekeurd', rijen: 2, nieuw: 2, fout: 0 });
    expect(await casussen()).toEqual([]);
  });

  it('noemt bij elke fout rij, kolom en wat te doen, en neemt dan niets over', async () => {
    const verslag = await lezer.lees(
      'mensen',
      alsLijst([
        mens(1, vandaag),
        mens(2, vandaag, { wachtSinds: '13-03-2062', herkomst: 'Nergenshuizen' }),
        mens(3, vandaag, { inkomenJaar: '99.000,00' }),
        mens(1, vandaag),
        mens(5, vandaag, { toestemmingHoe: 'bsn 999990019' }),
        mens(6, vandaag, { woonklaarTot: '2020-01-01' }),
      ]),
    );
    expect(verslag.stand).toBe('afgekeurd');
    expect(verslag.fouten.map((f) => [f.rij, f.kolom])).toEqual([
      [3, 'herkomst'],
      [4, 'inkomenJaar'],
      [5, 'kenmerk'],
      [6, 'toestemmingHoe'],
      [7, 'woonklaarTot'],
    ]);
    for (const f of verslag.fouten) expect(f.detail.split('. ').length).toBeGreaterThan(1);
    expect(JSON.stringify(verslag)).not.toContain('999990019');
    expect(await casussen()).toEqual([]);
  });

  it('neemt mensen over langs de gewone weg: aanmelding met de oude wachtdatum, en met de naam van de lijst', async () => {
    const verslag = await lezer.lees('mensen', alsLijst([mens(1, vandaag, { bsn: '999990019' }), mens(2, vandaag)]));
    expect(verslag).toMatchObject({ stand: 'overgenomen', nieuw: 2, gedaan: 2, fouten: [] });
    expect((await casussen()).map((c) => c.stand)).toEqual(['ingediend', 'ingediend']);
    const casus = await casusVan('TRV-0001');
    const bijHub = await gezien<Ingediend>(hub(), casus, 'aanmelding.ingediend');
    expect(bijHub.wachtSinds).toBe('2025-01-15');
    expect(bijHub.overgenomenUit).toEqual({ bron: 'Oude lijst', datum: '2026-03-01', kenmerk: 'TRV-0001' });
    expect(JSON.stringify(bijHub)).not.toContain('Robin');
    const uit = await zorg.lees<{ overgenomenUit: object }>(`/casussen/${casus}`);
    expect(uit.overgenomenUit).toMatchObject({ bron: 'Oude lijst' });
  });

  it('doet bij dezelfde lijst niets, en toont bij een gewijzigde rij de correctie', async () => {
    const verslag = await lezer.lees(
      'mensen',
      alsLijst([mens(1, vandaag, { bsn: '999990019' }), mens(2, vandaag, { wachtSinds: '2024-12-01', kamers: '3' })]),
    );
    expect(verslag).toMatchObject({ stand: 'overgenomen', nieuw: 0, gewijzigd: 1, ongewijzigd: 1 });
    expect(verslag.wijzigingen).toEqual([{ rij: 3, kenmerk: 'TRV-0002', kolommen: ['wachtSinds', 'kamers'] }]);
    expect(await casussen()).toHaveLength(2);
    const casus = await casusVan('TRV-0002');
    // Profile and waiting time are corrected in a fact each; they arrive one after the other.
    const correctie = await totdat(async () =>
      (await alleGezien<Ingediend>(hub(), casus, 'aanmelding.aangevuld')).find((f) => f.wachtSinds),
    );
    expect(correctie).toMatchObject({ wachtSinds: '2024-12-01', overgenomenUit: { bron: 'Oude lijst' } });
    expect(await alleGezien(hub(), casus, 'aanmelding.ingediend')).toHaveLength(1);
  });

  it('verandert niet met een bestand wie iemand is', async () => {
    const verslag = await lezer.lees(
      'mensen',
      alsLijst([mens(1, vandaag, { bsn: '999990019', achternaam: 'Anders' })]),
    );
    expect(verslag).toMatchObject({ stand: 'afgekeurd', fouten: [{ rij: 2, kolom: 'achternaam' }] });
  });

  it('meldt van een lopende plaatsing elk feit als zijn beurt komt, en elk één keer', async () => {
    const rij = (anders: Record<string, string> = {}) => ({
      ...{ kenmerk: 'TRV-0001', naamBekend: 'ja', ondersteuningVanaf: plusDagen(vandaag, -6) },
      ...{ daginvullingSoort: 'vrijwilligerswerk', daginvullingVanaf: '2025-06-01' },
      ...{ verhuisdOp: plusDagen(vandaag, -5), plekVrijOp: '', terugkeergarantieTot: '', ...anders },
    });
    const onbekend = await lezer.lees('plaatsingen', alsLijst([rij({ kenmerk: 'TRV-9999' })]), { proef: true });
    expect(onbekend.fouten).toMatchObject([{ rij: 2, kolom: 'kenmerk' }]);
    expect(await lezer.lees('plaatsingen', alsLijst([rij()]))).toMatchObject({ stand: 'overgenomen', nieuw: 1 });

    const casus = await casusVan('TRV-0001');
    const [traverseOin, tiwos, tilburg] = ['traverse', 'tiwos', 'tilburg'].map((naam) => regio.oin(naam)) as [
      string,
      string,
      string,
    ];
    const zegt = (van: string, view: c.ViewClass, gegevens: object) =>
      zeg(regio.partijen[van] as Instantie, casus, { oin: traverseOin, view, gegevens });
    const kern = { voordracht: randomUUID(), kandidaatstelling: randomUUID(), plaatsing: randomUUID() };
    const wie = {
      hoofdbegeleider: traverseOin,
      corporatie: tiwos,
      vestiging: tilburg,
      herkomst: regio.oin('waalwijk'),
    };
    await zegt('matchingspunt', c.CasusDeelnemerToegevoegdZorg, { partij: traverseOin, rol: 'hoofdbegeleider' });
    await zegt('matchingspunt', c.VoordrachtVoorlopigAkkoordZorg, { ...kern, versie: 1, ...wie });
    const geopend = { ...kern, stand: 'sleutel', startOp: plusDagen(vandaag, -6), gemeenteWoning: 'GM0855' };
    await zegt('matchingspunt', c.PlaatsingGeopendZorg, geopend);
    const bijTiwos = await gezien<object>(regio.partijen['tiwos'] as Instantie, casus, 'identiteit.vrijgegeven');
    expect(JSON.stringify(bijTiwos)).not.toContain('999990019');
    const lijnen = async () => (await alleGezien<{ lijn: string }>(hub(), casus, 'dekking.gemeld')).map((d) => d.lijn);
    await totdat(async () => {
      const er = await lijnen();
      return ['dak', 'ondersteuning', 'dag'].every((l) => er.includes(l));
    });
    expect(await alleGezien(hub(), casus, 'verhuizing.gemeld')).toEqual([]);

    const sleutel = { plaatsing: kern.plaatsing, op: plusDagen(vandaag, -6), huurVanaf: plusDagen(vandaag, -6) };
    await zegt('tiwos', c.SleutelUitgereiktZorg, sleutel);
    const verhuisd = await gezien<object>(hub(), casus, 'verhuizing.gemeld');
    expect(verhuisd).toMatchObject({ op: plusDagen(vandaag, -5), overgenomenUit: { bron: 'Oude lijst' } });
    expect(await lezer.lees('plaatsingen', alsLijst([rij()]))).toMatchObject({ ongewijzigd: 1 });
    expect(await alleGezien(hub(), casus, 'verhuizing.gemeld')).toHaveLength(1);
    const [staat] = await lezer.haal<{ gedaan: string[]; fouten: object[] }[]>('uitgesteld');
    expect(staat).toMatchObject({ gedaan: ['naam', 'ondersteuning', 'daginvulling', 'verhuizing'], fouten: [] });
  });

  it('bewaart van een gelezen bestand geen cel', async () => {
    const [rij]: { n: number }[] = await database(traverse()).query(
      'SELECT count(*)::int AS n FROM platform.inleesrij WHERE cellen IS NOT NULL',
    );
    expect(rij?.n).toBe(0);
  });

  it('gaat na een abrupt einde verder waar het was, en maakt niemand dubbel', async () => {
    const rijen = Array.from({ length: 220 }, (_, i) => mens(100 + i, vandaag));
    const { body } = await lezer.stuur('mensen', alsLijst(rijen));
    await totdat(async () => (await lezer.haal<Verslag>(`imports/${body.id}`)).gedaan >= 50);
    const { config } = traverse().diensten;
    await traverse().sluit();
    regio.partijen['traverse'] = await startInstantie(definitie, config);
    const halverwege = await lezer.haal<Verslag>(`imports/${body.id}`);
    expect(halverwege.gedaan).toBeLessThan(220);
    const verslag = await lezer.klaar(body.id);
    expect(verslag).toMatchObject({ stand: 'overgenomen', nieuw: 220, gedaan: 220, fout: 0 });
    const [telling]: { casussen: number; kenmerken: number }[] = await database(traverse()).query(
      `SELECT count(*)::int AS casussen, count(DISTINCT overgenomen_uit->>'kenmerk')::int AS kenmerken FROM zorg.casus`,
    );
    expect(telling).toEqual({ casussen: 222, kenmerken: 222 });
    await totdat(
      async () => {
        const [rij]: { n: number }[] = await database(hub()).query(
          `SELECT count(*)::int AS n FROM spiegel.gezien WHERE type = 'aanmelding.ingediend'`,
        );
        return rij?.n === 222;
      },
      { tijdslimiet: 60_000 },
    );
  });
});
