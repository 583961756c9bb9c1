import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { definitie as corporatie } from '@weerthuis/corporatie';
import { buurtenVan } from '@weerthuis/domain';
import { definitie as matching } from '@weerthuis/matching';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { definitie as zorg } from '@weerthuis/zorg';
import { Medewerker } from '../../../test/regio/medewerker.js';
import { startProefregio, type Proefregio } from '../../../test/regio/regio.js';

let regio: Proefregio;
const beheerder: Record<string, Medewerker> = {};
const NAMEN = ['matchingspunt', 'tiwos', 'traverse'];

beforeAll(async () => {
  regio = await startProefregio([...NAMEN, 'tilburg'], { matching, corporatie, zorg });
  for (const naam of NAMEN) beheerder[naam] = await Medewerker.van(regio, naam, 'beheerder');
}, 120_000);
afterAll(() => regio?.sluit(), 30_000);

const sql = <T>(i: Instantie, tekst: string, ...waarden: unknown[]): Promise<T[]> =>
  i.diensten.database.query(tekst, waarden);

interface Uitkomst {
  afdrukken: { naam: string; kant: string; partij: string; aantal: number; gelijk?: boolean }[];
  verschillen: { naam: string; sleutel: string }[];
}
const uitkomst = (naam: string): Promise<Uitkomst> => beheerder[naam]!.lees<Uitkomst>('/bus/vergelijk');
const verschillen = async (naam: string): Promise<string[]> =>
  (await uitkomst(naam)).verschillen.map((v) => `${v.naam} ${v.sleutel}`).sort();
const vergelijk = (met: string) =>
  beheerder['matchingspunt']!.doe('POST', '/bus/vergelijk', { partij: regio.oin(met) });

/** The comparison that the hub asks for finds these rows, and both parties name them. */
async function vindt(met: string, ...rijen: string[]): Promise<void> {
  await vergelijk(met);
  for (const naam of ['matchingspunt', met])
    await totdat(async () => (await verschillen(naam)).join() === rijen.toSorted().join(), {
      tijdslimiet: 60_000,
      omschrijving: `${naam} noemt ${rijen.join()}`,
    });
}

async function biedAan(): Promise<string> {
  const consulent = await Medewerker.van(regio, 'tiwos', 'verhuurconsulent');
  const buurt = buurtenVan('GM0855')[0]?.code ?? '';
  const kop =
    'bagId;complex;buurt;straat;huisnummer;toevoeging;postcode;plaats;kamers;oppervlakte;verdieping;lift;toegankelijkheid;huisdieren;rekenhuur;servicekosten';
  await fetch(`${regio.instantie('tiwos').url}/v1/eenheden-import?proef=false`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await regio.idp.token('tiwos', 'verhuurconsulent')}`,
      'content-type': 'text/csv',
      'idempotency-key': randomUUID(),
    },
    body: `${kop}\n0855010000000001;;${buurt};Dorpsstraat;12;;5038 AB;Tilburg;2;54;1;nee;;ja;682,96;12,50`,
  });
  const [eenheid] = await consulent.lees<{ id: string }[]>('/eenheden');
  return consulent.doe('POST', '/aanbod', {
    eenheid: eenheid!.id,
    beschikbaarVanaf: '2026-12-01',
    contractvormen: ['omklap'],
  });
}

describe('de echte diensten naast elkaar', () => {
  it('vinden een aangeboden woning die bij het matchingspunt buiten de app om veranderde, en noemen haar bij beide', async () => {
    const aanbod = await biedAan();
    const hub = regio.instantie('matchingspunt');
    const stand = async () =>
      (await sql<{ stand: string }>(hub, `select stand from matching.aanbod where id = $1`, aanbod))[0]?.stand;
    await totdat(stand);
    await vergelijk('tiwos');
    const vanTiwos = (a: Uitkomst['afdrukken'][number]) => a.partij === regio.oin('tiwos') && a.kant === 'houder';
    await totdat(
      async () => {
        const gelijk = (await uitkomst('matchingspunt')).afdrukken.filter((a) => vanTiwos(a) && a.gelijk);
        return (
          gelijk
            .map((a) => `${a.naam} ${a.aantal}`)
            .sort()
            .join() === 'aanbod 1,feiten 1'
        );
      },
      { tijdslimiet: 60_000, omschrijving: 'gelijk' },
    );
    const was = await stand();
    await sql(hub, `update matching.aanbod set stand = 'verhuurd' where id = $1`, aanbod);
    await vindt('tiwos', `aanbod ${aanbod}`);
    await sql(hub, `update matching.aanbod set stand = $2 where id = $1`, aanbod, was);
    await vindt('tiwos');
  });

  it('vinden een plaatsing en een taak die maar een van beide heeft', async () => {
    const tiwos = regio.instantie('tiwos');
    const [plaatsing, taak, casus] = [randomUUID(), randomUUID(), randomUUID()];
    await sql(
      tiwos,
      `insert into deelname.plaatsing (plaatsing, casus, voordracht, kandidaatstelling, stand, start_op, gemeente_woning, per_partij)
       values ($1, $2, gen_random_uuid(), gen_random_uuid(), 'lopend', '2026-12-01', 'GM0855', '[]')`,
      plaatsing,
      casus,
    );
    await sql(
      tiwos,
      `insert into deelname.taak (taak, casus, plaatsing, taakversie, soort, eigenaar_rol, stand, wacht_op, termijn)
       values ($1, $2, $3, 1, 'sleutel', 'corporatie', 'open', '[]', '2026-12-01')`,
      taak,
      casus,
      plaatsing,
    );
    const beheer = beheerder['tiwos']!;
    await beheer.doe('POST', '/bus/vergelijk', { partij: regio.oin('matchingspunt') });
    for (const naam of ['matchingspunt', 'tiwos'])
      await totdat(async () => (await verschillen(naam)).join() === [`plaatsing ${plaatsing}`, `taak ${taak}`].join(), {
        tijdslimiet: 60_000,
        omschrijving: naam,
      });
    await sql(tiwos, `delete from deelname.taak`);
    await sql(tiwos, `delete from deelname.plaatsing`);
    await vindt('tiwos');
  });

  it('vinden een kandidaat die de aanmelder niet kent', async () => {
    const hub = regio.instantie('matchingspunt');
    const casus = randomUUID();
    await sql(
      hub,
      `insert into matching.casus (id, versie, casusnummer, aanmelder, hoofdbegeleider, herkomst, herkomst_partij, stand, leden,
         woonprofiel, woonklaar_sinds, woonklaar_tot, in_voorziening_sinds, wacht_sinds, wet, urgentie_gevraagd, aangemeld_op)
       values ($1, 1, 'X', $2, $2, 'GM0855', $2, 'aangemeld', '[]', '{}', now(), now(), now(), now(), 'wmo', false, now())`,
      casus,
      regio.oin('traverse'),
    );
    await vindt('traverse', `kandidaat ${casus}`);
    await sql(hub, `delete from matching.casus where id = $1`, casus);
    await vindt('traverse');
  });
});
