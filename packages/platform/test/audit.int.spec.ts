import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { totdat } from '@weerthuis/testkit';
import { auditHoofd, verifieer } from '../src/index.js';
import { startProef, type Proef } from './hulp/instantie.js';

describe('De audit', () => {
  let p: Proef;
  beforeAll(async () => {
    p = await startProef('audit');
  }, 60_000);
  afterAll(() => p.stop());

  const regels = (n: number) =>
    Promise.all(Array.from({ length: n }, (_, i) => p.i.diensten.poort.systeem(`regel.${i}`, [], async () => {})));
  const zonderGrendel = async (sql: string) => {
    await p.sql('ALTER TABLE platform.audit DISABLE TRIGGER ALL');
    await p.sql(sql);
    await p.sql('ALTER TABLE platform.audit ENABLE TRIGGER ALL');
  };
  beforeEach(() => regels(12));

  test('wordt vanzelf verzegeld en is heel', async () => {
    await totdat(async () => (await p.sql('SELECT 1 FROM platform.audit WHERE schakel IS NULL')).length === 0, {
      tijdslimiet: 5_000,
    });
    const oordeel = await verifieer(p.i.diensten.database);
    expect(oordeel).toMatchObject({ heel: true, open: 0, hoofd: await auditHoofd(p.i.diensten.database) });
  });

  test('blijft heel met meer verzegelaars tegelijk', async () => {
    await Promise.all([...Array(3)].map(() => p.i.diensten.verzegelaar.verzegel()));
    expect(await verifieer(p.i.diensten.database)).toMatchObject({ heel: true, open: 0 });
  });

  test('laat niemand een regel wijzigen of wissen', async () => {
    await p.i.diensten.verzegelaar.verzegel();
    for (const sql of [
      "UPDATE platform.audit SET actor = 'x'",
      'DELETE FROM platform.audit',
      'TRUNCATE platform.audit',
    ])
      await expect(p.sql(sql)).rejects.toThrow('groeit alleen');
  });

  test('noemt de eerste schakel die niet klopt', async () => {
    await p.i.diensten.verzegelaar.verzegel();
    await zonderGrendel("UPDATE platform.audit SET actor = actor || '!' WHERE schakel IN (5, 7)");
    expect(await verifieer(p.i.diensten.database)).toEqual({ heel: false, eersteBreuk: 5, reden: 'gewijzigd' });
    await zonderGrendel("UPDATE platform.audit SET actor = rtrim(actor, '!') WHERE schakel IN (5, 7)");
    expect(await verifieer(p.i.diensten.database)).toMatchObject({ heel: true });
  });

  test('ziet een regel die weg is, een staart die is afgekapt, en een hoofd dat is meegewijzigd', async () => {
    await p.i.diensten.verzegelaar.verzegel();
    const getuige = await auditHoofd(p.i.diensten.database);
    await zonderGrendel(`DELETE FROM platform.audit WHERE schakel > ${getuige.schakel - 2}`);
    expect(await verifieer(p.i.diensten.database)).toEqual({
      heel: false,
      eersteBreuk: getuige.schakel - 1,
      reden: 'afgekapt',
    });
    await p.sql(
      'UPDATE platform.audit_hoofd SET (schakel, hash) = (SELECT schakel, hash FROM platform.audit ORDER BY schakel DESC NULLS LAST LIMIT 1)',
    );
    expect(await verifieer(p.i.diensten.database)).toMatchObject({ heel: true });
    expect(await verifieer(p.i.diensten.database, getuige)).toEqual({
      heel: false,
      eersteBreuk: getuige.schakel - 1,
      reden: 'afgekapt',
    });
    await zonderGrendel('DELETE FROM platform.audit WHERE schakel = 3');
    expect(await verifieer(p.i.diensten.database)).toEqual({ heel: false, eersteBreuk: 3, reden: 'ontbreekt' });
  });
});
