import { CONTRACTVORMEN, type Datum, TEKENAARS, weiger } from '@weerthuis/domain';

/** Who can be asked to sign a lease. */
export type Tekenaar = 'persoon' | 'corporatie' | 'zorg';

export interface TeTekenen {
  stand: string;
  ondertekenaars: Tekenaar[];
  handtekeningen: { door: Tekenaar; op: Datum }[];
}

/** Who signs a lease of this form. */
export function tekenaars(vorm: string): Tekenaar[] {
  const bekend = CONTRACTVORMEN.find((v) => v === vorm);
  return bekend ? [...TEKENAARS[bekend]] : ['persoon', 'corporatie'];
}

/**
 * Adds a signature; the second of the same party changes nothing. `compleet` when everybody signed.
 * @throws Regelfout for a party that does not sign this lease, or before the voordracht was accepted
 */
export function teken(
  o: TeTekenen,
  door: Tekenaar,
  op: Datum,
  aangenomen: boolean,
): { handtekeningen: TeTekenen['handtekeningen']; compleet: boolean } {
  if (!aangenomen)
    weiger({
      code: 'nog-niet-aangenomen',
      soort: 'conflict',
      titel: 'De voordracht is nog niet aangenomen.',
      detail:
        'Tekenen kan na definitief akkoord van persoon en corporatie (regel van het matchingspunt). Wacht daarop. Er is niets gewijzigd.',
      van: 'regel van het matchingspunt',
    });
  if (!o.ondertekenaars.includes(door))
    weiger({
      code: 'geen-ondertekenaar',
      soort: 'ongeldig',
      titel: 'Deze partij tekent dit contract niet.',
      detail: `Dit contract tekenen: ${o.ondertekenaars.join(', ')} (contractvorm). Kies een van hen. Er is niets gewijzigd.`,
      van: 'contractvorm',
      veld: 'door',
    });
  const eerder = o.handtekeningen.some((h) => h.door === door);
  const handtekeningen = eerder ? o.handtekeningen : [...o.handtekeningen, { door, op }];
  const compleet = o.ondertekenaars.every((t) => handtekeningen.some((h) => h.door === t));
  return { handtekeningen, compleet };
}
