import type { Oin, Partijrol } from '@weerthuis/domain';

const BRON = /^urn:nld:oin:(\d{8}[0-9A-Z]{12}):systeem:([a-z]+)$/;

/** `source` of a message: the organisation and the kind of service (NL GOV profile for CloudEvents). */
export const bronVan = (oin: Oin, rol: Partijrol): string => `urn:nld:oin:${oin}:systeem:${rol}`;

/** OIN and service in a `source`, or nothing when it has another form. */
export function leesBron(source: string): { oin: Oin; systeem: string } | undefined {
  const delen = BRON.exec(source);
  return delen?.[1] && delen[2] ? { oin: delen[1], systeem: delen[2] } : undefined;
}
