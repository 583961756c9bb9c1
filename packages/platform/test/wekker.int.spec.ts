import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import { zetKlok, type Werkeenheid } from '../src/index.js';
import { startProef, type Proef } from './hulp/instantie.js';
import { Wekproef } from './hulp/wekproef.js';

const DAG = 86_400_000;

describe('De wekker', () => {
  let p: Proef;
  beforeAll(async () => {
    p = await startProef('wekker');
  }, 60_000);
  afterAll(() => p.stop());
  beforeEach(async () => {
    p.i.app.get(Wekproef).mis = () => {};
    await p.sql('DELETE FROM platform.wekker');
    await p.i.diensten.wekkers.draai();
    await p.sql('DELETE FROM proef.gebeurd');
  });

  const werk = <T>(fn: (w: Werkeenheid) => Promise<T>) => p.i.diensten.poort.systeem('proef', [], fn);
  const over = (dagen: number) => new Date(p.i.diensten.klok.nu().getTime() + dagen * DAG);
  const zet = (sleutel: string, dagen: number, soort = 'proef') =>
    werk((w) => w.zetWekker({ soort, sleutel, op: over(dagen), betrokkene: `casus ${sleutel}` }));
  const gebeurd = async () =>
    (await p.sql<{ wat: string }>('SELECT wat FROM proef.gebeurd ORDER BY nr')).map((r) => r.wat);
  const verzet = (dagen: number) => werk((w) => zetKlok(w, over(dagen)));

  test('gaat zodra hij verlopen is, zonder dat iemand vraagt', async () => {
    await zet('direct', 0);
    expect(await totdat(async () => (await gebeurd()).length)).toBe(1);
    expect(await p.sql('SELECT 1 FROM platform.wekker')).toEqual([]);
  });

  test('gaat niet voor zijn tijd, en in volgorde van verlopen als de klok verzet wordt', async () => {
    await zet('derde', 30);
    await zet('eerste', 1);
    await zet('tweede', 10);
    await p.i.diensten.wekkers.draai();
    expect(await gebeurd()).toEqual([]);
    await verzet(31);
    await totdat(async () => (await gebeurd()).length === 3);
    expect(await gebeurd()).toEqual(['eerste', 'tweede', 'derde']);
  });

  test('schrijft een verwerkingsregel en een auditregel in zijn eigen transactie', async () => {
    const telVoor = await telRegels();
    await zet('met regel', 0);
    await totdat(async () => (await gebeurd()).length);
    expect(await telRegels()).toEqual({ verwerking: telVoor.verwerking + 1, audit: telVoor.audit + 1 });
  });
  const telRegels = async () => {
    const [rij] = await p.sql<{ verwerking: number; audit: number }>(
      "SELECT (SELECT count(*)::int FROM platform.verwerking WHERE naam = 'wekker.proef') AS verwerking, (SELECT count(*)::int FROM platform.audit WHERE actie = 'wekker.proef') AS audit",
    );
    return rij!;
  };

  test('opnieuw zetten vervangt, intrekken haalt weg', async () => {
    await zet('a', 1);
    await zet('a', 5);
    await zet('b', 1);
    await werk((w) => w.trekWekkerIn('proef', 'b'));
    await verzet(2);
    await p.i.diensten.wekkers.draai();
    expect(await gebeurd()).toEqual([]);
    await verzet(4);
    await totdat(async () => (await gebeurd()).length === 1);
  });

  test('gezet in een transactie die niet doorgaat bestaat hij niet', async () => {
    const fout = werk(async (w) => {
      await w.zetWekker({ soort: 'proef', sleutel: 'nooit', op: over(0) });
      throw new Error('toch niet');
    });
    await expect(fout).rejects.toThrow('toch niet');
    await p.i.diensten.wekkers.draai();
    expect(await gebeurd()).toEqual([]);
  });

  test('die mislukt laat geen half effect na, wacht zichtbaar op een nieuwe poging en houdt anderen niet op', async () => {
    p.i.app.get(Wekproef).mis = ({ sleutel }) => {
      if (sleutel === 'mis') throw new RangeError('hier staat een naam');
    };
    await werk(async (w) => {
      await w.zetWekker({ soort: 'proef', sleutel: 'mis', op: over(-2) });
      await w.zetWekker({ soort: 'proef', sleutel: 'goed', op: over(-1) });
      await w.zetWekker({ soort: 'niemand', sleutel: 'x', op: over(-3) });
    });
    await totdat(async () => (await p.sql('SELECT 1 FROM platform.wekker WHERE pogingen = 1')).length === 2);
    await totdat(async () => (await gebeurd()).length);
    expect(await gebeurd()).toEqual(['goed']);
    const rijen = await p.sql(
      'SELECT sleutel, fout, volgende_poging > now() AS later FROM platform.wekker ORDER BY sleutel',
    );
    expect(rijen).toEqual([
      { sleutel: 'mis', fout: 'RangeError', later: true },
      { sleutel: 'x', fout: 'Error', later: true },
    ]);
    p.i.app.get(Wekproef).mis = () => {};
    await p.sql("UPDATE platform.wekker SET volgende_poging = now() WHERE sleutel = 'mis'");
    await p.i.diensten.wekkers.draai();
    expect(await gebeurd()).toEqual(['goed', 'mis']);
  });

  test('die tussen effect en einde wordt afgebroken gaat na een herstart precies één keer, in volgorde', async () => {
    let gevangen = false;
    p.i.app.get(Wekproef).mis = async () => {
      gevangen = true;
      const [{ pid }] = (await p.sql<{ pid: number }>(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
      )) as [{ pid: number }];
      await p.sql('SELECT pg_terminate_backend($1)', [pid]);
      await totdat(async () => (await p.sql('SELECT 1 FROM pg_stat_activity WHERE pid = $1', [pid])).length === 0);
    };
    await werk(async (w) => {
      await w.zetWekker({ soort: 'proef', sleutel: 'tweede', op: over(-1) });
      await w.zetWekker({ soort: 'proef', sleutel: 'eerste', op: over(-2) });
    });
    await totdat(() => gevangen);
    await p.i.diensten.wekkers.stop();
    expect(await gebeurd()).toEqual([]);
    await p.herstart();
    await totdat(async () => (await gebeurd()).length === 2);
    expect(await gebeurd()).toEqual(['eerste', 'tweede']);
    expect(await p.sql('SELECT 1 FROM platform.wekker')).toEqual([]);
  });

  test('de klok blijft verzet na een herstart', async () => {
    await verzet(100);
    const voor = p.i.diensten.klok.voor;
    await p.herstart();
    expect(p.i.diensten.klok.voor).toBe(voor);
  });
});

describe('Een klok die vast staat', () => {
  test('weigert verzetten', async () => {
    const p = await startProef('vast', { klokBeweegbaar: false });
    try {
      await expect(p.i.diensten.poort.systeem('proef', [], (w) => zetKlok(w, new Date(0)))).rejects.toMatchObject({
        code: 'klok-vast',
        soort: 'verboden',
      });
    } finally {
      await p.stop();
    }
  });
});
