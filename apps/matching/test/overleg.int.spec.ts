import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plusDagen, type Uuid } from '@weerthuis/domain';
import { laatToe, meldAan, vandaag } from './proef/gegevens.js';
import { Spel } from './proef/spel.js';

let spel: Spel;
let casus: Uuid;
let id: Uuid;
let punt: Uuid;

beforeAll(async () => {
  spel = await Spel.start();
  for (const _ of [1, 2]) {
    ({ casus } = await meldAan(spel));
    await laatToe(spel, casus);
  }
  // Long past every day on which the region promised something.
  const later = `${plusDagen(vandaag(spel), 400)}T09:00:00.000Z`;
  expect((await spel.vraag('PUT', '/klok', { nu: later }, 'beheerder')).status).toBe(200);
}, 180_000);
afterAll(() => spel?.regio.sluit(), 30_000);

const overleg = () => spel.lees(`/overleggen/${id}`);

describe('het plaatsingsoverleg', () => {
  it('wordt voorbereid uit wat stil ligt', async () => {
    const agenda = (await spel.lees('/overleggen/agenda')) as { sleutel: string; casus: Uuid; reden: string }[];
    const zaken = agenda.filter((z) => z.casus === casus).map((z) => z.sleutel);
    expect(zaken.length).toBeGreaterThan(0);
    const weg = await spel.vraag('POST', '/overleggen', { dag: vandaag(spel), zaken: ['bestaat.niet.meer'] });
    expect([weg.status, weg.body.code]).toEqual([409, 'zaak-niet-open']);
    id = await spel.doe('/overleggen', { dag: vandaag(spel), zaken });
    const o = await overleg();
    expect(o).toMatchObject({ stand: 'voorbereid', dag: vandaag(spel), nummer: 1 });
    expect(o.punten.map((p: { casus: Uuid }) => p.casus)).toEqual(zaken.map(() => casus));
    punt = o.punten[0].punt;
  });

  it('houdt vast wat besproken en besloten is, en zet een afspraak in de werkrij tot zij gedaan is', async () => {
    await spel.doe(`/overleggen/${id}/punten/${punt}/bespreking`, { notitie: 'Er komt een woning vrij in juni.' });
    const besluit = { besluit: 'voordragen', wie: spel.regio.oin('matchingspunt'), voor: plusDagen(vandaag(spel), 7) };
    await spel.doe(`/overleggen/${id}/punten/${punt}/besluit`, besluit);
    const werk = (await spel.lees('/werk')) as { soort: string; casus: Uuid; pad: string }[];
    expect(werk.filter((r) => r.soort === 'afspraak')).toMatchObject([{ casus, pad: `/hub/overleggen/${id}` }]);
    await spel.doe(`/overleggen/${id}/punten/${punt}/gedaan`, {});
    const daarna = (await spel.lees('/werk')) as { soort: string }[];
    expect(daarna.filter((r) => r.soort === 'afspraak')).toEqual([]);
  });

  it('sluit pas als over alles iets besloten is; het verslag is elke stap op volgorde', async () => {
    const { punten } = await overleg();
    for (const p of punten.slice(1) as { punt: Uuid }[])
      await spel.doe(`/overleggen/${id}/punten/${p.punt}/besluit`, { besluit: 'aanhouden' });
    await spel.doe(`/overleggen/${id}/sluiting`, {});
    const o = await overleg();
    expect(o.stand).toBe('gesloten');
    expect(o.verslag[0]).toMatchObject({ volg: 1, soort: 'gepland' });
    expect(o.verslag.map((r: { soort: string }) => r.soort)).toEqual(
      expect.arrayContaining(['geagendeerd', 'besproken', 'besloten', 'gedaan', 'gesloten']),
    );
    const later = await spel.vraag('POST', `/overleggen/${id}/punten/${punt}/bespreking`, { notitie: 'nog iets' });
    expect([later.status, later.body.code]).toEqual([409, 'overleg-gesloten']);
  });

  it('kan in de database niet herschreven worden, en neemt geen BSN aan', async () => {
    const zet = `UPDATE matching.overlegfeit SET door = 'een ander' WHERE overleg = $1`;
    await expect(spel.hub.diensten.database.query(zet, [id])).rejects.toThrow('een verslag verandert niet');
    const nieuw = await spel.lees('/overleggen/agenda');
    const volgend = await spel.doe('/overleggen', { dag: vandaag(spel), zaken: [nieuw[0].sleutel] });
    const { punten } = await spel.lees(`/overleggen/${volgend}`);
    const pad = `/overleggen/${volgend}/punten/${punten[0].punt}/bespreking`;
    const bsn = await spel.vraag('POST', pad, { notitie: 'dit is 999990019' });
    expect([bsn.status, bsn.body.code]).toEqual([422, 'bsn-niet-toegestaan']);
  });
});
