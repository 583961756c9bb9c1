import { korteDatum, type Datum } from '@weerthuis/domain';
import { conflict, ongeldig } from '../../kern/nee.js';

/**
 * Moving is a fact of its own: after the key, not in the future, reported once.
 * @throws {Regelfout} nog-geen-sleutel, al-verhuisd, verhuisdatum-ongeldig
 */
export function toetsVerhuizing(
  op: Datum,
  stand: { sleutelOp?: Datum | null; verhuisdOp?: Datum | null },
  vandaag: Datum,
): void {
  if (stand.verhuisdOp)
    conflict('al-verhuisd', 'De verhuizing is al gemeld.', `Zij staat op ${korteDatum(stand.verhuisdOp)}.`);
  if (!stand.sleutelOp)
    return conflict(
      'nog-geen-sleutel',
      'Er is nog geen sleutel.',
      'De corporatie meldt eerst dat de sleutel is uitgereikt. Bel de corporatie als de cliënt er al woont.',
    );
  if (op < stand.sleutelOp)
    ongeldig(
      'verhuisdatum-ongeldig',
      'De verhuizing ligt voor de sleutel.',
      `De sleutel is van ${korteDatum(stand.sleutelOp)}.`,
      'op',
    );
  if (op > vandaag)
    ongeldig('verhuisdatum-ongeldig', 'De verhuizing ligt na vandaag.', 'Meld haar als de cliënt er slaapt.', 'op');
}

/**
 * Zorg frees the place after the person slept in the new home; a terugkeergarantie may run on.
 * @throws {Regelfout} plek-nog-bezet, plek-al-vrij, terugkeergarantie-ongeldig
 */
export function toetsVrijePlek(
  invoer: { op: Datum; terugkeergarantieTot?: Datum },
  stand: { verhuisdOp?: Datum | null; plekVrijOp?: Datum | null },
  vandaag: Datum,
): void {
  if (stand.plekVrijOp)
    conflict('plek-al-vrij', 'De plek is al vrijgemeld.', `Zij is vrij sinds ${korteDatum(stand.plekVrijOp)}.`);
  if (!stand.verhuisdOp)
    return conflict(
      'plek-nog-bezet',
      'De plek is nog niet leeg.',
      'De plek komt pas vrij na de verhuizing. Meld eerst de verhuizing.',
    );
  if (invoer.op < stand.verhuisdOp || invoer.op > vandaag)
    conflict(
      'plek-nog-bezet',
      'Op die dag was de plek niet leeg.',
      `Kies een dag vanaf ${korteDatum(stand.verhuisdOp)} tot en met vandaag.`,
      'op',
    );
  if (invoer.terugkeergarantieTot && invoer.terugkeergarantieTot < invoer.op)
    ongeldig(
      'terugkeergarantie-ongeldig',
      'De terugkeergarantie is dan al voorbij.',
      'Zij loopt door na het vrijkomen van de plek, of is er niet.',
      'terugkeergarantieTot',
    );
}
