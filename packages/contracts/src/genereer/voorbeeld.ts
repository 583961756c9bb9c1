import type { ViewBeschrijving } from '../kern/feit.js';
import { schemaVan, type Schema } from './schema.js';

/** Fictional values by field name, where a type alone does not say enough. The BSN is of the test series 9999, 11-proof. */
const NAAM: Record<string, unknown> = {
  bsn: '999990019',
  voornamen: 'Sam',
  achternaam: 'Voorbeeld',
  geboortedatum: '1990-02-28',
  telefoon: '0600000000',
  belNummer: '0600000000',
  belNaam: 'Team Voorbeeld',
  email: 'sam@voorbeeld.test',
  straat: 'Voorbeeldstraat',
  toevoeging: 'A',
  postcode: '5038 AB',
  plaats: 'Voorbeelddorp',
  casusnummer: 'HVB-26-0417-K',
  kenmerk: 'B-2026-0417',
  bron: 'Voorbeeld: leefbaarheidsmonitor',
  hash: '0123456789abcdef'.repeat(4),
  verklaringen: 'eyJhbGciOiJFZERTQSJ9.e30.dm9vcmJlZWxk',
  huurtabelJaar: 2026,
  verschenen: true,
};
const PATROON: Record<string, string> = {
  '^\\d{8}[0-9A-Z]{12}$': '00000099000000001000',
  '^(k|x)\\d+\\.[A-Za-z0-9_-]{43}$': `k1.${'V'.repeat(43)}`,
  '^GM\\d{4}$': 'GM0855',
  '^WK\\d{4}[0-9A-Z]{2}$': 'WK085512',
  '^BU\\d{4}[0-9A-Z]{4}$': 'BU08551203',
  '^\\d{16}$': '0855010000123456',
  '^[A-Za-z0-9_-]{43}$': 'V'.repeat(43),
  '^[0-9a-f]{64}$': '0123456789abcdef'.repeat(4),
  '^nl\\.weerthuis\\.[a-z.-]+\\.v\\d+$': 'nl.weerthuis.woonklaar.verklaard.v1',
};
const FORMAAT: Record<string, string> = { date: '2026-04-01', 'date-time': '2026-04-01T09:00:00Z' };

/** Small seeded generator (FNV-1a over the text), so that the same field always gets the same uuid. */
function uuid(zaad: string): string {
  let h = 0x811c9dc5;
  const hex = Array.from({ length: 32 }, (_, i) => {
    for (const teken of `${zaad}${i}`) h = Math.imul(h ^ teken.charCodeAt(0), 0x01000193) >>> 0;
    return ((h >>> 13) & 15).toString(16);
  }).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Sealed content cannot be read here: a placeholder in the shape of a compact JWE. */
export const DICHT = 'eyJ2b29yYmVlbGQiOnRydWV9.AAAA.AAAA.AAAA.AAAA';

function tekst(schema: Schema, naam: string): unknown {
  if (schema.contentMediaType) return DICHT;
  if (naam in NAAM) return NAAM[naam];
  if (schema.format === 'uuid') return uuid(naam);
  const bekend = (schema.enum ?? schema['x-bekende-codes']) as unknown[] | undefined;
  return (
    bekend?.[0] ??
    FORMAAT[String(schema.format)] ??
    PATROON[String(schema.pattern)] ??
    `voorbeeld-${naam.toLowerCase()}`
  );
}

function waarde(schema: Schema, naam: string, wortel: Schema): unknown {
  if (typeof schema.$ref === 'string') return deel(wortel.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {}, wortel);
  if (schema.type === 'array') return [waarde(schema.items as Schema, naam, wortel)];
  if (schema.enum) return (schema.enum as unknown[])[0];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number')
    return NAAM[naam] ?? Math.max(Number(schema.minimum ?? 1), 1);
  return tekst(schema, naam);
}
const deel = (schema: Schema, wortel: Schema): Record<string, unknown> =>
  Object.fromEntries(Object.entries(schema.properties ?? {}).map(([naam, vorm]) => [naam, waarde(vorm, naam, wortel)]));

export interface Voorbeeld {
  /** As on the wire. */
  inhoud: Record<string, unknown>;
  /** What the recipient finds in `verzegeld` after opening it. */
  verzegeld?: Record<string, unknown>;
}

/** One fictional payload of a view with all its fields. */
export function voorbeeldVan(view: ViewBeschrijving): Voorbeeld {
  const schema = schemaVan(view);
  const dicht = schema.properties?.['verzegeld']?.['contentSchema'] as Schema | undefined;
  const inhoud = deel(schema, schema);
  return dicht ? { inhoud, verzegeld: waarde(dicht, 'verzegeld', schema) as Record<string, unknown> } : { inhoud };
}
