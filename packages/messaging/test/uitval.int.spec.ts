import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { metVerbinding, totdat } from '@weerthuis/testkit';
import type { Faalpuntnaam } from '../src/index.js';
import { nieuw } from './proef/hulp.js';
import { Kind } from './proef/kind.js';
import { proefregio, type Proefregio } from './proef/opstelling.js';

const VIJF = [1, 2, 3, 4, 5];

let regio: Proefregio;
let zorg: Kind;
let hub: Kind;

const rijen = <T extends object>(naam: string, sql: string, waarden: unknown[]): Promise<T[]> =>
  metVerbinding(regio.config(naam).databaseUrl, async (db) => (await db.query<T>(sql, waarden)).rows);
const nummers = async (stroom: string) =>
  (
    await rijen<{ nummer: number }>('hub', `select nummer from proef.gezien where stroom = $1 order by volg`, [stroom])
  ).map((r) => r.nummer);

beforeAll(async () => {
  regio = await proefregio();
  [zorg, hub] = await Promise.all([Kind.start(regio.config('zorg')), Kind.start(regio.config('hub'))]);
}, 60_000);
afterAll(async () => {
  await Promise.all([zorg?.stop(), hub?.stop()]);
  await regio?.sluit();
}, 30_000);

/** Facts 1 to 5 on a new stream, with one process killed at the point; then it is started again. */
async function metUitval(faalpunt: Faalpuntnaam, wie: 'zorg' | 'hub'): Promise<string> {
  const stroom = nieuw();
  const slachtoffer = wie === 'zorg' ? zorg : hub;
  // What the bus tells at a start must be out, or that is what the process dies of.
  const open = `select 1 from bus.uitgaand where verzonden_op is null`;
  await totdat(async () => !(await rijen('zorg', open, [])).length, { tijdslimiet: 20_000 });
  await slachtoffer.wapen(faalpunt);
  zorg.zeg({ doe: 'zend', stroom, aan: regio.oin('hub'), nummers: VIJF });
  expect(await slachtoffer.dood()).toBe('SIGKILL');
  const opnieuw = await Kind.start(regio.config(wie));
  if (wie === 'zorg') zorg = opnieuw;
  else hub = opnieuw;
  return stroom;
}

describe('een proces dat tussen twee stappen wordt gedood', () => {
  it.each<[Faalpuntnaam, 'zorg' | 'hub']>([
    ['na-vastleggen-voor-zenden', 'zorg'],
    ['na-zenden-voor-merken', 'zorg'],
    ['na-lezen-voor-inbox', 'hub'],
    ['na-inbox-voor-offset', 'hub'],
    ['in-behandeling', 'hub'],
    ['na-behandeling-voor-bewijs', 'hub'],
  ])(
    '%s (%s): elk feit werkt een keer, op volgorde, en wordt bewezen',
    async (faalpunt, wie) => {
      const stroom = await metUitval(faalpunt, wie);
      await totdat(async () => (await nummers(stroom)).length >= 5, {
        tijdslimiet: 20_000,
        omschrijving: `vijf feiten na ${faalpunt}`,
      });
      await totdat(
        async () => !(await rijen('zorg', `select 1 from bus.uitgaand where stroom = $1`, [stroom])).length,
        {
          tijdslimiet: 20_000,
          omschrijving: 'bewijzen voor alle feiten',
        },
      );
      expect(await nummers(stroom)).toEqual(VIJF);
    },
    60_000,
  );
});
