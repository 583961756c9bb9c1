import type { Datum } from '@weerthuis/domain';

/** Totals of one organisation. */
export interface Groepstotaal {
  partij: string;
  indeling: string;
  groep: string;
  wat: 'gezocht' | 'gehuisvest';
  aantal: number;
  tot: Datum;
}

export interface Groep {
  groep: string;
  /** Absent: too few to tell. */
  gezocht?: number;
  gehuisvest?: number;
  /** Part of those who looked that got a home. */
  aandeel?: number;
  /** Of the largest part of any group. */
  verhouding?: number;
}

export interface Verhouding {
  indeling: string;
  groepen: Groep[];
  /** Smallest over largest part; absent when fewer than two groups are large enough. */
  laagste?: number;
  /** Below four fifths: look why. It says nothing yet about the cause. */
  signaal: boolean;
  /** The organisations counted until this day or later. */
  tot: Datum;
}

/**
 * Four fifths: the bar below which a selection is looked into, from the Uniform Guidelines on Employee Selection Procedures (US, 1978,
 * § 4D); in wide use for audits like this.
 */
export const DREMPEL = 0.8;

const rond = (n: number): number => Math.round(n * 100) / 100;

/** Only who told both numbers of a group counts: else looking at one organisation and housing at another would be divided. */
function groepVan(groep: string, rijen: readonly Groepstotaal[]): Groep {
  const som = (wat: Groepstotaal['wat'], partijen: readonly string[]): number =>
    rijen.filter((r) => r.wat === wat && partijen.includes(r.partij)).reduce((n, r) => n + r.aantal, 0);
  const beide = rijen
    .filter((r) => r.wat === 'gehuisvest' && rijen.some((g) => g.wat === 'gezocht' && g.partij === r.partij))
    .map((r) => r.partij);
  if (beide.length === 0) return { groep };
  const [gezocht, gehuisvest] = [som('gezocht', beide), som('gehuisvest', beide)];
  return { groep, gezocht, gehuisvest, aandeel: rond(Math.min(1, gehuisvest / gezocht)) };
}

function verhoudingVan(indeling: string, rijen: readonly Groepstotaal[]): Verhouding {
  const namen = [...new Set(rijen.map((r) => r.groep))].sort();
  const groepen = namen.map((naam) =>
    groepVan(
      naam,
      rijen.filter((r) => r.groep === naam),
    ),
  );
  const delen = groepen.flatMap((g) => (g.gezocht ? [Math.min(1, g.gehuisvest! / g.gezocht)] : []));
  const hoogste = Math.max(...delen);
  const laagste = delen.length > 1 ? Math.min(...delen) / hoogste : undefined;
  return {
    indeling,
    groepen: groepen.map((g) => ({
      ...g,
      ...(g.gezocht && delen.length > 1 && { verhouding: rond(Math.min(1, g.gehuisvest! / g.gezocht) / hoogste) }),
    })),
    ...(laagste !== undefined && { laagste: rond(laagste) }),
    signaal: laagste !== undefined && laagste < DREMPEL,
    tot: rijen.map((r) => r.tot).sort()[0]!,
  };
}

/** Whether every group has about the same chance of a home, as far as totals can tell. */
export function verhoudingen(rijen: readonly Groepstotaal[]): Verhouding[] {
  const indelingen = [...new Set(rijen.map((r) => r.indeling))].sort();
  return indelingen.map((k) =>
    verhoudingVan(
      k,
      rijen.filter((r) => r.indeling === k),
    ),
  );
}
