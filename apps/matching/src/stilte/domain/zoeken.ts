import { laatste, plusDagen, plusWerkdagen } from '@weerthuis/domain';
import type { Openstap, Stappen } from './openstap.js';

/** From the aanmelding to the first question about a home. */
export const zoeken: Stappen = ({ casus: c, zoekopdrachten }, t) => {
  const bij = (rol: 'matching' | 'aanmelder' | 'herkomst') =>
    ({
      rol,
      partij: { matching: t.hub, aanmelder: c.aanmelder, herkomst: c.herkomstPartij }[rol],
      over: c.id,
    }) as const;
  const termijn = c.uiterlijk ?? plusWerkdagen(c.aangemeldOp, t.toelating);
  const urgentie: Openstap[] =
    c.urgentieGevraagd && !c.urgentie
      ? [{ stap: 'urgentie', ...bij('herkomst'), uiterlijk: plusWerkdagen(c.aangemeldOp, t.urgentie) }]
      : [];
  if (c.stand === 'ingediend') return [{ stap: 'toelating', ...bij('matching'), uiterlijk: termijn }, ...urgentie];
  if (c.stand === 'aanvulling') return [{ stap: 'aanvulling', ...bij('aanmelder'), uiterlijk: termijn }, ...urgentie];
  if (c.kandidaatStand === 'geparkeerd' || c.kandidaatStand === 'elders') {
    const wie = c.kandidaatStand === 'elders' || c.pauze?.door === 'zorg' ? 'aanmelder' : 'matching';
    const stap = c.kandidaatStand === 'elders' ? 'terugkeer' : 'hervatten';
    return [{ stap, ...bij(wie), uiterlijk: c.pauze?.tot ?? c.aangemeldOp }];
  }
  if (c.kandidaatStand !== 'op-de-lijst') return [];
  if (c.woonklaarTot < t.vandaag)
    return [{ stap: 'woonklaar', ...bij('aanmelder'), uiterlijk: c.woonklaarTot }, ...urgentie];
  const gezocht = zoekopdrachten.map(({ id, ...z }) => ({ stap: 'zoekopdracht', over: id, ...z }));
  const aanbod = plusDagen(laatste(c.woonklaarSinds, c.aangemeldOp), t.wekenTotAanbod * 7);
  return [
    ...(gezocht.length ? gezocht : [{ stap: 'woning-zoeken', ...bij('matching'), uiterlijk: aanbod }]),
    ...urgentie,
  ];
};
