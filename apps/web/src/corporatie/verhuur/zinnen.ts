import { aantal, hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Verhuring } from './use-gangen.js';

/** What one can say aloud about the list: what we can do ourselves first, then what is late. */
export function verhuurzin(rijen: readonly Pick<Verhuring, 'weg'>[], nu: string): string {
  const lopend = rijen.filter((r) => !r.weg.klaar && !r.weg.voorbij);
  if (lopend.length === 0) return 'Er loopt nu geen voordracht. Een nieuwe komt vanzelf op deze lijst.';
  const bijOns = lopend.filter((r) => r.weg.nu);
  const laat = bijOns.filter((r) => r.weg.uiterlijk && r.weg.uiterlijk < nu).length;
  const eerst =
    bijOns.length === 0
      ? `Alle ${aantal(lopend.length, 'voordracht wacht', 'voordrachten wachten')} op een ander.`
      : `${hoofdletter(inWoorden(bijOns.length))} van ${aantal(lopend.length, 'voordracht', 'voordrachten')} ${bijOns.length === 1 ? 'vraagt' : 'vragen'} iets van ons.`;
  const rest = laat > 0 ? ` ${hoofdletter(inWoorden(laat))} ${laat === 1 ? 'is' : 'zijn'} over de termijn.` : '';
  return eerst + rest;
}
