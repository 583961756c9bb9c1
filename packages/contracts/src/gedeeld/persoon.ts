import type { Datum, Uuid } from '@weerthuis/domain';
import { Bsn, Dag, Deel, Id, Tekst, Vorm } from './velden.js';

/** Who an adult is. Travels sealed only. */
export class PersoonZonderBsn {
  @Id('huishouden.lid') lid!: Uuid;
  @Tekst('identiteit.naam', 120) voornamen!: string;
  @Tekst('identiteit.naam', 120) achternaam!: string;
  @Dag('identiteit.geboortedatum') geboortedatum!: Datum;
}

/** The same with burgerservicenummer, only between zorg and gemeente and between gemeenten. */
export class PersoonMetBsn extends PersoonZonderBsn {
  @Bsn('identiteit.bsn', { mag: true }) bsn?: string;
}

/** How to reach the person. Travels sealed only. */
export class Contact {
  @Vorm('identiteit.contact', /^(\+|0)[0-9 ()-]{7,19}$/, { mag: true }) telefoon?: string;
  @Vorm('identiteit.contact', /^[^@\s]{1,80}@[^@\s]{1,120}$/, { mag: true }) email?: string;
}

/** Sealed content for a corporatie: the adults, without BSN. */
export class VerzegeldZonderBsn {
  @Deel('identiteit.naam', () => PersoonZonderBsn, { lijst: 10 }) leden!: PersoonZonderBsn[];
  @Deel('identiteit.contact', () => Contact, { mag: true }) contact?: Contact;
}

/** Sealed content for a party that may hold a BSN. */
export class VerzegeldMetBsn {
  @Deel('identiteit.naam', () => PersoonMetBsn, { lijst: 30 }) leden!: PersoonMetBsn[];
  @Deel('identiteit.contact', () => Contact, { mag: true }) contact?: Contact;
}

/** Sealed content for another zorg party that will support the person. */
export class VerzegeldZorg {
  @Deel('identiteit.naam', () => PersoonZonderBsn, { lijst: 30 }) leden!: PersoonZonderBsn[];
  @Deel('identiteit.contact', () => Contact, { mag: true }) contact?: Contact;
}
