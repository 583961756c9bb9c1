import { aantal, hoofdletter, inWoorden } from '../kern/datum.js';
import type { Bericht, Busstand, Partijstand } from './gegevens.js';

/** `12 seconden`, `4 minuten`, `3 uur`, `2 dagen`; empty when there is nothing. */
export function zegLeeftijd(seconden: number): string {
  if (seconden <= 0) return '';
  if (seconden < 90) return aantal(Math.round(seconden), 'seconde', 'seconden');
  if (seconden < 5400) return `${Math.round(seconden / 60)} minuten`;
  if (seconden < 129_600) return `${Math.round(seconden / 3600)} uur`;
  return `${Math.round(seconden / 86_400)} dagen`;
}

/** Older than this something is the matter, in seconds. */
const LANG = 600;

export type Gezond = 'goed' | 'wacht' | 'stil';

/** `stil`: needs somebody. `wacht`: there is something underway, not long. */
export const gezondheid = (p: Partijstand): Gezond =>
  p.vastgehouden + p.gaten > 0 || Math.max(p.uitgaandOudste, p.onbewezenOudste, p.wachtOudste) > LANG
    ? 'stil'
    : p.uitgaand + p.onbewezen + p.wacht > 0
      ? 'wacht'
      : 'goed';

/** What is the matter with one party, and what to do. */
export function zegPartij(p: Partijstand): string {
  if (p.vastgehouden) return 'Een bericht van hen staat stil: herstel het hierboven.';
  if (p.gaten) return 'Er ontbreekt een bericht van hen; het is opnieuw gevraagd. Blijft het weg, bel hen.';
  if (p.onbewezenOudste > LANG) return 'Zij bevestigen niet. Meestal staat hun instantie stil: bel hen.';
  if (p.uitgaandOudste > LANG) return 'Wij verzenden niet. Kijk of onze verbinding met de bus er is.';
  if (p.wachtOudste > LANG) return 'Wij verwerken te traag. Kijk naar processor, schijf en logboek.';
  return p.terzijde ? 'Een soort die onze versie nog niet kent; het houdt niets op.' : '';
}

/** How the instance stands, first what needs somebody. */
export function zegStand(s: Busstand): string {
  const mis = [
    s.onbevestigd && 'de database is teruggezet en niemand bevestigde dat',
    s.vastgehouden && `${inWoorden(s.vastgehouden)} ${s.vastgehouden === 1 ? 'bericht staat' : 'berichten staan'} stil`,
    s.quarantaine && `${inWoorden(s.quarantaine)} in quarantaine`,
    s.verschillen &&
      `${inWoorden(s.verschillen)} ${s.verschillen === 1 ? 'rij verschilt' : 'rijen verschillen'} van een ander`,
    s.wezen && `${inWoorden(s.wezen)} ${s.wezen === 1 ? 'feit is' : 'feiten zijn'} verloren`,
    ...s.partijen.filter((p) => !p.vastgehouden && gezondheid(p) === 'stil').map((p) => `met ${p.naam} loopt het niet`),
  ].filter((m): m is string => Boolean(m));
  if (mis.length === 0) return 'Alles loopt: geen bericht staat stil en iedereen bevestigt.';
  return `${hoofdletter(mis.length > 1 ? `${mis.slice(0, -1).join(', ')} en ${mis.at(-1)}` : (mis[0] ?? ''))}.`;
}

/** Messages by cause, so that one press mends all that stopped for the same reason; most first. */
export function perOorzaak(berichten: readonly Bericht[]): { oorzaak: string; berichten: Bericht[] }[] {
  const bij = Map.groupBy(berichten, (b) => b.reden ?? 'reden onbekend');
  return [...bij]
    .map(([oorzaak, leden]) => ({ oorzaak, berichten: leden }))
    .sort((a, b) => b.berichten.length - a.berichten.length);
}

export const kortType = (type: string): string =>
  hoofdletter(
    type
      .replace(/^nl\.weerthuis\./, '')
      .replace(/\.v\d+$/, '')
      .replaceAll(/[.-]/g, ' '),
  );
