import { laatste, machines, plusWerkdagen, stap, kan, werkdagenTussen } from '@weerthuis/domain';
import type { Afspraken, Opschorting, Plaatsing, Uitkomst } from './plaatsing.js';
import { met } from './voortgang.js';

const ongewijzigd = (plaatsing: Plaatsing): Uitkomst => ({ plaatsing, gevolgen: [] });

/** Lets a plaatsing rest until a day, before the key. Lines stay guarded; nobody is reminded of tasks meanwhile. */
export function schortOp(
  voor: Plaatsing,
  o: Pick<Opschorting, 'tot' | 'reden' | 'door' | 'leegstand'>,
  a: Afspraken,
): Uitkomst {
  if (!kan(machines.plaatsing, voor.stand, 'opgeschort')) return ongewijzigd(voor);
  return met(voor, a, (p, gevolgen) => {
    p.opschorting = { ...o, sinds: a.vandaag, van: p.stand };
    p.stand = stap(machines.plaatsing, p.stand, 'opgeschort');
    gevolgen.push({ soort: 'opgeschort' });
  });
}

/** Goes on where it stood; terms of tasks move on by the working days that were lost, the start never lies in the past. */
export function hervatPlaatsing(voor: Plaatsing, a: Afspraken): Uitkomst {
  const { opschorting } = voor;
  if (voor.stand !== 'opgeschort' || !opschorting) return ongewijzigd(voor);
  const gebeurtenis = opschorting.van === 'voorwaardelijk' ? 'hervat-voorwaardelijk' : 'hervat';
  const gerust = werkdagenTussen(opschorting.sinds, a.vandaag);
  return met(voor, a, (p, gevolgen) => {
    delete p.opschorting;
    p.stand = stap(machines.plaatsing, p.stand, gebeurtenis);
    p.startOp = laatste(p.startOp, a.vandaag);
    for (const t of p.taken.filter(({ stand }) => ['wacht', 'open', 'bezig'].includes(stand))) {
      t.termijn = plusWerkdagen(t.termijn, gerust);
      t.bewogenOp = a.vandaag;
      if (t.stand !== 'wacht') gevolgen.push({ soort: 'taak-gewijzigd', taak: t.id, stand: 'open' });
    }
    gevolgen.push({ soort: 'hervat' });
  });
}
