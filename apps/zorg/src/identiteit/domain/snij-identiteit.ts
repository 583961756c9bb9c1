import type { Datum, Uuid } from '@weerthuis/domain';

/** Who a member is, as kept at zorg. */
export interface Persoon {
  lid: Uuid;
  voornamen: string;
  achternaam: string;
  geboortedatum: Datum;
  bsn: string | null;
  telefoon: string | null;
  email: string | null;
}

export interface Huishoudlid {
  lid: Uuid;
  soort: 'volwassene' | 'kind';
  rol: 'aanvrager' | 'partner' | 'kind';
}

interface ZonderBsn {
  lid: Uuid;
  voornamen: string;
  achternaam: string;
  geboortedatum: Datum;
}

export interface Gesneden<P extends ZonderBsn> {
  leden: P[];
  contact?: { telefoon?: string; email?: string };
}

const zonder = ({ lid, voornamen, achternaam, geboortedatum }: Persoon): ZonderBsn => ({
  lid,
  voornamen,
  achternaam,
  geboortedatum,
});
const met = (p: Persoon): ZonderBsn & { bsn?: string } => ({ ...zonder(p), ...(p.bsn ? { bsn: p.bsn } : {}) });

/** How to reach the huishouden: through the aanvrager. */
function contactVan(leden: readonly Huishoudlid[], personen: readonly Persoon[]): Pick<Gesneden<ZonderBsn>, 'contact'> {
  const aanvrager = leden.find((l) => l.rol === 'aanvrager');
  const wie = personen.find((p) => p.lid === aanvrager?.lid);
  const contact = { ...(wie?.telefoon ? { telefoon: wie.telefoon } : {}), ...(wie?.email ? { email: wie.email } : {}) };
  return Object.keys(contact).length > 0 ? { contact } : {};
}

const inVolgorde = (leden: readonly Huishoudlid[], personen: readonly Persoon[]): Persoon[] =>
  leden.flatMap((l) => personen.find((p) => p.lid === l.lid) ?? []);

/** For a gemeente: every member, with BSN where known. */
export const snijMetBsn = (
  leden: readonly Huishoudlid[],
  personen: readonly Persoon[],
): Gesneden<ZonderBsn & { bsn?: string }> => ({
  leden: inVolgorde(leden, personen).map(met),
  ...contactVan(leden, personen),
});

/** For another zorg party: every member, without BSN. */
export const snijZonderBsn = (leden: readonly Huishoudlid[], personen: readonly Persoon[]): Gesneden<ZonderBsn> => ({
  leden: inVolgorde(leden, personen).map(zonder),
  ...contactVan(leden, personen),
});

/** For a corporatie: name, birth date and contact of the adults, nothing else. */
export const snijVoorCorporatie = (leden: readonly Huishoudlid[], personen: readonly Persoon[]): Gesneden<ZonderBsn> =>
  snijZonderBsn(
    leden.filter((l) => l.soort === 'volwassene'),
    personen,
  );
