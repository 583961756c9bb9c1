import { randomUUID } from 'node:crypto';
import type { Uuid } from '@weerthuis/domain';
import { systeemUitvoerder, Werkplaats, type Instantie } from '@weerthuis/platform';
import { DataSource } from 'typeorm';
import { Bus, Standen, type Busstand, type FeitOpdracht } from '../../src/index.js';

export const rijen = <T>(i: Instantie, sql: string, waarden: unknown[] = []): Promise<T[]> =>
  i.app.get(DataSource).query(sql, waarden);

export const stand = (i: Instantie): Promise<Busstand> => i.app.get(Standen).lees();

/** Sends one fact in a unit of work of its own. */
export const zend = (i: Instantie, f: FeitOpdracht): Promise<Uuid> =>
  i.app
    .get(Werkplaats)
    .voer({ door: systeemUitvoerder(i.diensten.config.oin, 'proef'), handeling: 'proef.zenden' }, (w) =>
      i.app.get(Bus).zend(w, f),
    );

export interface Gezien {
  bron: string;
  stroom: Uuid;
  feit: Uuid;
  nummer: number;
  naam: string | null;
  op: Date;
}

export const gezien = (i: Instantie, stroom: Uuid): Promise<Gezien[]> =>
  rijen<Gezien>(i, `select * from proef.gezien where stroom = $1 order by volg`, [stroom]);

export const nieuw = (): Uuid => randomUUID();
