import { weiger } from '@weerthuis/domain';

const NIETS = 'Er is niets gewijzigd.';

/** A first yes needs a home that is still there. @throws Regelfout */
export function toetsVoorlopig(aanbod: { stand: string } | undefined): void {
  if (aanbod && ['beschikbaar', 'in-voordracht'].includes(aanbod.stand)) return;
  weiger({
    code: 'aanbod-niet-beschikbaar',
    soort: 'conflict',
    titel: 'Deze woning is niet meer toegezegd.',
    detail: `Het aanbod staat op '${aanbod?.stand ?? 'onbekend'}' (eigen voorraad). Zeg nee, of zeg de woning opnieuw toe. ${NIETS}`,
    van: 'eigen voorraad',
  });
}

/** A final yes comes after the viewing and the corporatie's own check. @throws Regelfout */
export function toetsDefinitief(k: { toets: string | null; bezichtigd: boolean }): void {
  if (!k.bezichtigd)
    nogNiet('bezichtiging-ontbreekt', 'De woning is nog niet bekeken.', 'Leg eerst de bezichtiging vast.');
  if (k.toets === null)
    nogNiet('toets-ontbreekt', 'De eigen toets is nog niet gedaan.', 'Leg eerst de uitkomst van de toets vast.');
  if (k.toets === 'bezwaar')
    nogNiet('toets-bezwaar', 'De eigen toets gaf bezwaar.', 'Zeg nee met een reden, of herzie de toets.');
}

const nogNiet = (code: string, titel: string, wat: string): never =>
  weiger({
    code,
    soort: 'conflict',
    titel,
    detail: `Definitief akkoord volgt op bezichtiging en eigen toets (regel van het matchingspunt). ${wat} ${NIETS}`,
    van: 'regel van het matchingspunt',
  });
