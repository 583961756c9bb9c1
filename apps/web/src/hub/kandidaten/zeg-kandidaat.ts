import { verschilInDagen, type Datum } from '@weerthuis/domain';
import { duur } from '../../kern/datum.js';
import type { Kandidaat } from '../gemeen/typen.js';
import { gebied } from '../gemeen/zeg.js';
import { opsomming } from '../../kern/woorden.js';

/** What can be said of everybody on the list. */
export function kandidatenzin(alle: readonly Kandidaat[], nu: Datum): string {
  const zoekt = alle.filter((k) => k.stand === 'op-de-lijst');
  if (zoekt.length === 0) return 'Er staat nu niemand op de lijst.';
  const langst = zoekt.reduce((a, b) => (a.wachtSinds <= b.wachtSinds ? a : b));
  const urgent = zoekt.filter((k) => heeftUrgentie(k, nu)).length;
  return `${zoekt.length === 1 ? 'Eén mens zoekt' : `${zoekt.length} mensen zoeken`} een woning${
    urgent === 0 ? '' : `, ${urgent} met urgentie`
  }. Het langst wacht ${langst.casusnummer}: ${wachttijd(langst, nu)}.`;
}

/** How long somebody waits. */
export function wachttijd(k: Pick<Kandidaat, 'wachtSinds'>, nu: Datum): string {
  const dagen = verschilInDagen(k.wachtSinds, nu);
  return dagen <= 0 ? 'sinds vandaag' : duur(dagen);
}

/** Granted, and still valid. */
export const heeftUrgentie = ({ urgentie: u }: Pick<Kandidaat, 'urgentie'>, nu: Datum): boolean =>
  u?.toegekend === true && (u.tot === undefined || u.tot >= nu);

/** Where somebody wants to live, shortest first: wijken and buurten when named, else gemeenten. */
export function zoektIn({ woonprofiel: p }: Pick<Kandidaat, 'woonprofiel'>): string {
  const fijn = [...p.gewensteBuurten, ...p.gewensteWijken];
  const gebieden = [...new Set([...fijn, ...p.gewensteGemeenten].map(gebied))];
  if (gebieden.length === 0) return 'overal in de regio';
  return gebieden.length > 3
    ? `${gebieden.slice(0, 3).join(', ')} en ${gebieden.length - 3} andere`
    : opsomming(gebieden);
}

/** What stands in the way of a voordracht now, if anything. */
export function belet(k: Kandidaat, nu: Datum): string | undefined {
  if (k.dubbel)
    return 'Er loopt nog een aanmelding van dezelfde persoon; de aanmelders beslissen samen welke doorgaat.';
  if (k.woonklaarTot < nu)
    return 'De woonklaarverklaring is verlopen; de aanmelder beoordeelt opnieuw. De wachttijd blijft staan.';
  if (k.indicatie?.stand === 'afgewezen') return 'De indicatie is afgewezen.';
  return undefined;
}
