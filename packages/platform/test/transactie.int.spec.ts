import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TeruggedraaideTransactie, Transactie } from '../src/index.js';
import { startProef, type Proef } from './hulp/instantie.js';

let p: Proef;
const tel = async (): Promise<string[]> =>
  ((await p.i.diensten.database.query('SELECT wie FROM proef.zin ORDER BY wie')) as { wie: string }[]).map(
    (r) => r.wie,
  );
const erbij = (wie: string) => ({ text: 'INSERT INTO proef.zin VALUES ($1)', values: [wie] });
const KAPOT = { text: 'SELECT 1 / 0' };

beforeAll(async () => {
  p = await startProef('transactie');
  await p.i.diensten.database.query('CREATE TABLE proef.zin (wie text PRIMARY KEY)');
});
beforeEach(() => p.i.diensten.database.query('DELETE FROM proef.zin'));
afterAll(() => p.stop());

describe('een transactie in weinig schrijfbeurten', () => {
  it('houdt wat vooraf ging, ook als zij zelf wordt teruggedraaid', async () => {
    const { t, eerst } = await Transactie.open(p.i.diensten.database, erbij('vooraf'));
    await Promise.all([eerst, t.stuur([erbij('binnen')])]);
    await t.sluit();
    expect(await tel()).toEqual(['vooraf']);
  });

  it('legt alles vast wat met de commit meegaat, in volgorde', async () => {
    const { t } = await Transactie.open(p.i.diensten.database);
    await t.legVast([erbij('a'), { text: "UPDATE proef.zin SET wie = 'b' WHERE wie = 'a'" }]);
    await t.sluit();
    expect(await tel()).toEqual(['b']);
  });

  it('laat niets staan als een opdracht die meegaat mislukt, en zegt welke fout het was', async () => {
    const { t } = await Transactie.open(p.i.diensten.database);
    await t.em.query('INSERT INTO proef.zin VALUES ($1)', ['a']);
    await expect(t.legVast([erbij('b'), KAPOT, erbij('c')])).rejects.toMatchObject({ code: '22012' });
    await t.sluit();
    expect(await tel()).toEqual([]);
  });

  it('merkt dat een eerdere fout is ingeslikt: dan is er niets vastgelegd', async () => {
    const { t } = await Transactie.open(p.i.diensten.database);
    await t.em.query('INSERT INTO proef.zin VALUES ($1)', ['a']);
    await t.stuur([KAPOT]).catch(() => undefined);
    await expect(t.legVast()).rejects.toBeInstanceOf(TeruggedraaideTransactie);
    await t.sluit();
    expect(await tel()).toEqual([]);
  });

  it('geeft de verbinding schoon terug: na een fout werkt de volgende gewoon', async () => {
    for (let keer = 0; keer < 10; keer++) {
      const { t } = await Transactie.open(p.i.diensten.database);
      await t.legVast([KAPOT]).catch(() => undefined);
      await t.sluit();
    }
    const { t } = await Transactie.open(p.i.diensten.database);
    await t.legVast([erbij('nog')]);
    await t.sluit();
    expect(await tel()).toEqual(['nog']);
  });
});
