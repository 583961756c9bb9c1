import type { ViewClass } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import { Bus, Standen, type Busstand } from '@weerthuis/messaging';
import { systeemUitvoerder, Werkplaats, type Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { DataSource } from 'typeorm';

export interface Gezegd {
  oin: Oin;
  view: ViewClass;
  gegevens: object;
  verzegeld?: object;
}

/** Lets a party tell a fact on the real bus. */
export const zeg = (van: Instantie, stroom: Uuid, ...aan: Gezegd[]): Promise<Uuid> =>
  van.app
    .get(Werkplaats)
    .voer({ door: systeemUitvoerder(van.diensten.config.oin, 'proef'), handeling: 'proef.zeggen' }, (w) =>
      van.app.get(Bus).zend(w, { stroom, aan }),
    );

export async function alleGezien<T>(bij: Instantie, stroom: Uuid, type: string): Promise<T[]> {
  const sql = 'SELECT inhoud FROM spiegel.gezien WHERE stroom = $1 AND type = $2 ORDER BY volg';
  const rijen: { inhoud: T }[] = await bij.app.get(DataSource).query(sql, [stroom, type]);
  return rijen.map(({ inhoud }) => inhoud);
}

/** The newest fact of a type that a mirror received on a stream and that fits, once it is there. */
export const gezien = <T = Record<string, unknown>>(
  bij: Instantie,
  stroom: Uuid,
  type: string,
  past: (feit: T) => boolean = () => true,
): Promise<T> =>
  totdat(async () => (await alleGezien<T>(bij, stroom, type)).filter(past).at(-1), {
    omschrijving: `${type} bij ${bij.diensten.config.naam}`,
  });

export const busstand = (i: Instantie): Promise<Busstand> => i.app.get(Standen).lees();
