import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Uuid } from '@weerthuis/domain';

export interface Agendapunt {
  kandidaatstelling: Uuid;
  casusnummer?: string;
  op: Date;
  reeks: number;
  vervallen: boolean;
  adres: string;
}

const DUUR_MS = 30 * 60_000;

/**
 * The viewing for a calendar (RFC 5545). The same viewing keeps its UID; moved or called off it has a higher SEQUENCE,
 * so that a calendar replaces what it has. Says when, where and the casusnummer; never who.
 */
export function agendapunt(p: Agendapunt, van: { oin: string; titel: string; nu: Date }): string {
  const kalender = ical({ prodId: { company: 'Weerthuis', product: 'corporatie', language: 'NL' } });
  kalender.method(p.vervallen ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST);
  kalender.createEvent({
    id: `bezichtiging-${p.kandidaatstelling}@${van.oin}.weerthuis`,
    sequence: p.reeks,
    stamp: van.nu,
    start: p.op,
    end: new Date(p.op.getTime() + DUUR_MS),
    summary: `Bezichtiging ${p.casusnummer ?? ''}`.trim(),
    location: p.adres,
    organizer: { name: van.titel, email: `${van.oin}@weerthuis.invalid` },
    status: p.vervallen ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return kalender.toString();
}
