import { Deel, Open, Veld } from '@weerthuis/platform';

export class PersoonDto {
  @Open() lid!: string;
  @Veld('identiteit.naam') voornamen?: string;
  @Veld('identiteit.naam') achternaam?: string;
  @Veld('identiteit.geboortedatum') geboortedatum?: string;
  @Veld('identiteit.bsn') bsn?: string | null;
}

/** Who a casus is about, for who has to know. */
export class IdentiteitDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Deel(() => PersoonDto) leden!: PersoonDto[];
  @Veld('identiteit.contact') telefoon?: string | null;
  @Veld('identiteit.contact') email?: string | null;
}
