import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startProef, type Proef } from './hulp/instantie.js';

describe('Wie een casus behandelt, en wie erbuiten staat', () => {
  let p: Proef;
  beforeAll(async () => {
    p = await startProef('behandeling');
  }, 60_000);
  afterAll(() => p.stop());

  const maak = async (naam: string) =>
    (await p.vraag('POST', '/v1/dingen', { lichaam: { naam, geboren: '2001-02-03' } })).lichaam.id as string;
  const doe = async (als: string, pad: string, lichaam: object = {}) => p.vraag('POST', `/v1/${pad}`, { als, lichaam });
  const ziet = async (als: string, id: string) => {
    const lijst = await p.vraag('GET', '/v1/dingen', { als });
    return (lijst.lichaam as { id: string }[]).some((d) => d.id === id);
  };
  const behandeling = async (als: string, casus: string) =>
    ((await p.vraag('GET', '/v1/behandelingen', { als })).lichaam as { casus: string }[]).find(
      (b) => b.casus === casus,
    );

  test('voor wie erbuiten staat bestaat hij niet: niet in een lijst, niet op nummer, niet om iets mee te doen', async () => {
    const [id, ander] = [await maak('dicht'), await maak('open')];
    const { lichaam: uitsluiting } = await doe('beheerder', 'uitsluitingen', {
      casus: id,
      medewerker: 'begeleider',
      reden: 'familie-of-bekende',
    });
    expect(await ziet('begeleider', id)).toBe(false);
    expect(await ziet('begeleider', ander)).toBe(true);
    expect(await ziet('planner', id)).toBe(true);
    const nietBestaand = await p.vraag('GET', `/v1/dingen/${randomUUID()}`);
    for (const pad of [id, id.toUpperCase()]) {
      const uit = await p.vraag('GET', `/v1/dingen/${pad}`);
      expect({ ...uit.lichaam, instance: '' }).toEqual({ ...nietBestaand.lichaam, instance: '' });
    }
    const gewijzigd = await p.vraag('PATCH', `/v1/dingen/${id}`, {
      lichaam: { naam: 'anders', geboren: '2001-02-03' },
      koppen: { 'if-match': '"1"' },
    });
    expect(gewijzigd.status).toBe(404);
    expect(await p.sql('SELECT naam, versie FROM proef.ding WHERE id = $1', [id])).toEqual([
      { naam: 'dicht', versie: 1 },
    ]);

    await doe('beheerder', `uitsluitingen/${uitsluiting.id}/opheffing`);
    expect(await ziet('begeleider', id)).toBe(true);
  });

  test('niemand heft zijn eigen uitsluiting op, en niemand leest haar', async () => {
    const id = await maak('eigen');
    const { lichaam } = await doe('beheerder', 'uitsluitingen', {
      casus: id,
      medewerker: 'beheerder',
      reden: 'anders',
    });
    const lijst = await p.vraag('GET', '/v1/uitsluitingen', { als: 'beheerder' });
    expect(JSON.stringify(lijst.lichaam)).not.toContain(id);
    expect((await doe('beheerder', `uitsluitingen/${lichaam.id}/opheffing`)).status).toBe(404);
  });

  test('een weigering aan wie erbuiten staat laat een auditregel na, en geen verwerking', async () => {
    const id = await maak('gezien');
    await doe('beheerder', 'uitsluitingen', { casus: id, medewerker: 'begeleider', reden: 'eigen-verzoek' });
    const trace = 'c'.repeat(32);
    await p.vraag('GET', `/v1/dingen/${id}`, { koppen: { traceparent: `00-${trace}-${'b'.repeat(16)}-01` } });
    expect(await p.sql('SELECT resultaat FROM platform.audit WHERE trace_id = $1', [trace])).toEqual([
      { resultaat: 'geweigerd:onbekend' },
    ]);
    expect(await p.sql('SELECT 1 FROM platform.verwerking WHERE trace_id = $1', [trace])).toEqual([]);
  });

  test('een afgeschermde casus zien alleen de twee genoemde medewerkers; de beheerder noemt ze zonder hem te zien', async () => {
    const id = await maak('afgeschermd');
    await p.sql("INSERT INTO platform.behandeling (casus, afgeschermd, sinds) VALUES ($1, true, '2026-01-01')", [id]);
    expect([await ziet('begeleider', id), await ziet('planner', id)]).toEqual([false, false]);
    expect((await doe('begeleider', 'behandelingen', { casus: id, medewerker: 'begeleider' })).status).toBe(404);
    const alleen = await doe('beheerder', 'behandelingen', { casus: id, medewerker: 'begeleider' });
    expect(alleen.lichaam.type).toMatch(/waarnemer-ontbreekt$/);
    await doe('beheerder', 'behandelingen', { casus: id, medewerker: 'begeleider', waarnemer: 'iemand-anders' });
    expect([await ziet('begeleider', id), await ziet('planner', id)]).toEqual([true, false]);
    expect(await behandeling('planner', id)).toBeUndefined();
    expect(await behandeling('beheerder', id)).toMatchObject({ afgeschermd: true, medewerker: 'begeleider' });
  });

  test('wie weg is wordt waargenomen; een hele caseload gaat in één opdracht over, of helemaal niet', async () => {
    const ids = await Promise.all(['een', 'twee', 'drie'].map((naam) => maak(`caseload-${naam}`)));
    for (const casus of ids) await doe('begeleider', 'behandelingen', { casus, medewerker: 'anna', waarnemer: 'bas' });
    const van = async (wie: string) =>
      (await p.vraag('GET', `/v1/behandelingen?medewerker=${wie}`, { als: 'planner' })).lichaam.length as number;
    expect([await van('anna'), await van('bas')]).toEqual([3, 0]);
    const vandaag = p.i.diensten.klok.vandaag();
    const { lichaam: weg } = await doe('planner', 'afwezigheden', { medewerker: 'anna', van: vandaag, tot: vandaag });
    expect([await van('anna'), await van('bas')]).toEqual([0, 3]);
    await doe('planner', `afwezigheden/${weg.id}/intrekking`);

    await doe('beheerder', 'uitsluitingen', { casus: ids[1], medewerker: 'cor', reden: 'zelf-betrokken' });
    const fout = await doe('beheerder', 'behandelingen/overdracht', { van: 'anna', naar: 'cor' });
    expect(fout.lichaam.type).toMatch(/medewerker-uitgesloten$/);
    expect([await van('anna'), await van('cor')]).toEqual([3, 0]);
    const over = await doe('beheerder', 'behandelingen/overdracht', { van: 'anna', naar: 'dirk' });
    expect([...over.lichaam.casussen].sort()).toEqual([...ids].sort());
    expect([await van('anna'), await van('dirk')]).toEqual([0, 3]);

    await doe('beheerder', 'uitsluitingen', { casus: ids[0], medewerker: 'dirk', reden: 'anders' });
    expect([await van('dirk'), await van('bas')]).toEqual([2, 1]);
  });

  test('dagen die niet bestaan of omgekeerd staan, worden geweigerd', async () => {
    const meld = async (van: string, tot: string) => (await doe('planner', 'afwezigheden', { van, tot })).status;
    expect(await meld('2026-02-30', '2026-03-01')).toBe(400);
    expect(await meld('2026-03-02', '2026-03-01')).toBe(422);
  });
});
