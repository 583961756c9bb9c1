import { hoofdletter, inWoorden, kort, lang } from '../../kern/datum.js';
import { zegStap } from '../../kern/zeg-stap.js';
import type { Agendazaak, Overleg, Overlegrij, Punt, Verslagregel } from './gegevens.js';

/** What a meeting can decide; `afspraak`: somebody does it before a day. */
export const BESLUITEN: Readonly<Record<string, { naam: string; afspraak: boolean }>> = {
  voordragen: { naam: 'Draag voor', afspraak: true },
  'zoekopdracht-geven': { naam: 'Geef een zoekopdracht', afspraak: true },
  'laten-rusten': { naam: 'Laat het zoeken rusten', afspraak: true },
  'afwijking-vragen': { naam: 'Vraag een afwijking', afspraak: true },
  'hoger-brengen': { naam: 'Breng het hoger', afspraak: true },
  uitzoeken: { naam: 'Zoek het uit', afspraak: true },
  aanhouden: { naam: 'Houd aan tot het volgende overleg', afspraak: false },
  'geen-actie': { naam: 'Geen actie nodig', afspraak: false },
};
export const REDEN: Readonly<Record<string, string>> = {
  'te-laat': 'te laat',
  gat: 'gat',
  zoeken: 'zoeken leverde niets op',
  aangehouden: 'vorige keer aangehouden',
};
export const STAND: Readonly<Record<string, string>> = {
  voorbereid: 'Voorbereid',
  bezig: 'Bezig',
  gesloten: 'Gesloten',
};

export const zegBesluit = (besluit: string | undefined): string => BESLUITEN[besluit ?? '']?.naam ?? besluit ?? '';
export const zegPunt = (p: Pick<Punt, 'stap' | 'soort'>): string =>
  zegStap({ stap: p.stap, ...(p.soort && { soort: p.soort }) });
/** Something was agreed and is not done. */
export const loopt = (p: Pick<Punt, 'besluit' | 'gedaan'>): boolean =>
  Boolean(BESLUITEN[p.besluit ?? '']?.afspraak) && !p.gedaan;

export function overleggenzin(alle: readonly Overlegrij[], agenda: readonly Agendazaak[]): string {
  const open = alle.find((o) => o.stand !== 'gesloten');
  const lopend = alle.reduce((n, o) => n + o.lopend, 0);
  const eerst = open
    ? `Overleg ${open.nummer} staat op ${lang(open.dag)}, met ${inWoorden(open.punten)} ${open.punten === 1 ? 'zaak' : 'zaken'}.`
    : agenda.length === 0
      ? 'Er is geen overleg gepland, en niets om te bespreken.'
      : `Er is geen overleg gepland; ${inWoorden(agenda.length)} ${agenda.length === 1 ? 'zaak vraagt' : 'zaken vragen'} erom.`;
  return lopend === 0
    ? eerst
    : `${eerst} ${hoofdletter(inWoorden(lopend))} ${lopend === 1 ? 'afspraak loopt' : 'afspraken lopen'} nog.`;
}

export function overlegzin(o: Overleg): string {
  const over = o.punten.filter((p) => !p.besluit).length;
  const lopend = o.punten.filter(loopt).length;
  if (o.stand === 'gesloten')
    return lopend === 0
      ? 'Het verslag staat vast en alles is gedaan.'
      : `Het verslag staat vast; ${inWoorden(lopend)} ${lopend === 1 ? 'afspraak loopt' : 'afspraken lopen'} nog.`;
  if (over === 0) return 'Over alles is iets besloten. Sluit het overleg als iedereen het ermee eens is.';
  return `Nog ${inWoorden(over)} van ${o.punten.length} ${o.punten.length === 1 ? 'zaak' : 'zaken'} zonder besluit.`;
}

/** A line of the minutes as it is read aloud; `titel` says how a party is called. */
export function zegRegel({ soort, feit }: Verslagregel, titel: (oin: string) => string): string {
  if (soort === 'gepland') return `Overleg gepland op ${lang(feit.dag ?? '')}.`;
  if (soort === 'geagendeerd') return 'Op de agenda gezet.';
  if (soort === 'besproken') return `Besproken: ${feit.notitie ?? ''}`;
  if (soort === 'gedaan') return 'De afspraak is gedaan.';
  if (soort === 'gesloten') return 'Overleg gesloten; dit verslag staat vast.';
  const wie = feit.wie && feit.voor ? ` Door ${titel(feit.wie)}, uiterlijk ${kort(feit.voor)}.` : '';
  return `Besloten: ${zegBesluit(feit.besluit).toLowerCase()}.${wie}${feit.toelichting ? ` ${feit.toelichting}` : ''}`;
}
