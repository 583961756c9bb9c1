import { Feit } from '@weerthuis/contracts';
import { IsInt, IsString } from 'class-validator';

/** A fact of the size of an ordinary one. */
@Feit({
  type: 'nl.weerthuis.bank.geteld.v1',
  van: 'zorg',
  naar: ['matching', 'gemeente'],
  view: 'bank',
  stap: 'aanmelding',
  stroom: 'casus',
})
export class BankGeteld {
  @IsInt()
  nummer!: number;

  /** Milliseconds since 1970 just before the commit at the sender. */
  @IsInt()
  begonnen!: number;

  @IsString()
  tekst!: string;
}

export const TEKST = 'een feit van gewone lengte, '.repeat(20);
