import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { momentInAmsterdam, plusDagen } from '@weerthuis/domain';
import { Bus } from '@weerthuis/messaging';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { alleGezien, database, zetKlokOp } from './proef/hulp.js';
import { startProefregio, type Proefregio } from './proef/regio.js';

const FEIT = 'groepstelling.geteld';
interface Geteld {
  indeling: string;
  groep: string;
  wat: string;
  aantal: number;
}

describe('wat een organisatie van haar groepen vertelt', () => {
  let regio: Proefregio;
  const traverse = (): Instantie => regio.partijen['traverse'] as Instantie;
  beforeAll(async () => {
    regio = await startProefregio();
  }, 120_000);
  afterAll(async () => await regio?.sluit(), 30_000);

  /** Straight into the tables: how they came to be admitted is told elsewhere. */
  async function toegelaten(n: number, anders: { kinderen?: number; afgeschermd?: boolean } = {}): Promise<void> {
    const vandaag = traverse().diensten.klok.vandaag();
    const db = database(traverse());
    for (let i = 0; i < n; i++) {
      const [casus, lid] = [randomUUID(), randomUUID()];
      await db.query(
        `INSERT INTO zorg.casus (id, versie, aanmelder, stand, herkomst, wet, ingediend_op)
         VALUES ($1, 1, $2, 'toegelaten', 'GM0855', 'wmo', $3)`,
        [casus, regio.oin('traverse'), vandaag],
      );
      await db.query(
        `INSERT INTO zorg.lid (id, casus, soort, rol, volgorde) VALUES ($1, $2, 'volwassene', 'aanvrager', 0)`,
        [lid, casus],
      );
      await db.query(
        `INSERT INTO zorg.identiteit (lid, casus, voornamen, achternaam, geboortedatum) VALUES ($1, $2, 'J.', 'Proef', '1985-01-01')`,
        [lid, casus],
      );
      for (let k = 0; k < (anders.kinderen ?? 0); k++)
        await db.query(`INSERT INTO zorg.lid (id, casus, soort, rol, volgorde) VALUES ($1, $2, 'kind', 'kind', $3)`, [
          randomUUID(),
          casus,
          k + 1,
        ]);
      if (anders.afgeschermd)
        await db.query(`INSERT INTO platform.behandeling (casus, afgeschermd, sinds) VALUES ($1, true, $2)`, [
          casus,
          vandaag,
        ]);
    }
  }

  const gehoord = async (): Promise<string[]> => {
    const feiten = await alleGezien<Geteld>(
      regio.partijen['matchingspunt'] as Instantie,
      traverse().app.get(Bus).naamStroom('groepstelling'),
      FEIT,
    );
    return feiten.map((f) => `${f.indeling} ${f.wat} ${f.groep} ${f.aantal}`);
  };
  const maandVerder = (): Promise<void> =>
    zetKlokOp(traverse(), momentInAmsterdam(plusDagen(traverse().diensten.klok.vandaag(), 35), '12:00'));

  it('zijn elke maand totalen van vijf of meer; afgeschermde mensen tellen niet mee', async () => {
    await toegelaten(6);
    await toegelaten(3, { kinderen: 1 });
    await toegelaten(9, { kinderen: 1, afgeschermd: true });
    await maandVerder();
    await totdat(async () => (await gehoord()).length > 0, {
      omschrijving: 'groepstelling bij het matchingspunt',
      tijdslimiet: 60_000,
    });
    expect(await gehoord()).toEqual(['huishouden gezocht alleen 6']);
  });

  it('tellen later mee wie eerst met te weinig waren, en niemand twee keer', async () => {
    await toegelaten(1);
    await toegelaten(4, { kinderen: 2 });
    await maandVerder();
    await totdat(async () => (await gehoord()).length > 1, { omschrijving: 'de tweede telling', tijdslimiet: 60_000 });
    expect(await gehoord()).toEqual(['huishouden gezocht alleen 6', 'huishouden gezocht met-kinderen 7']);
  });
});
