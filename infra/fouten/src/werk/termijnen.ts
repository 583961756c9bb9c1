import { plusDagen, type Datum } from '@weerthuis/domain';
import type { Ploeg } from './ploeg.js';

/** Moves domain time so far that open tasks are past their term: their owners are mailed. */
export async function laatTermijnenVerlopen({ hubbeheer }: Ploeg): Promise<void> {
  const { vandaag } = (await hubbeheer.wacht<{ vandaag: Datum; bij: boolean }, { vandaag: Datum }>(
    '/klok',
    (k) => k.bij && k,
  )) as { vandaag: Datum };
  await hubbeheer.put('/klok', { nu: `${plusDagen(vandaag, 20)}T09:00:00.000Z` });
  await hubbeheer.wacht<{ bij: boolean }, boolean>('/klok', (k) => k.bij);
}
