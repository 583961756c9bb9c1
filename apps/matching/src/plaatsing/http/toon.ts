import type { Datum } from '@weerthuis/domain';
import { zonderNull } from '../../gedeeld/zonder-null.js';
import { begintOp, overzicht, plan } from '../domain/overzicht.js';
import { rolIn, rolOpDraad } from '../domain/plaatsing.js';
import type { Naast } from '../store/lees-naast.js';
import type { PlaatsingEntiteit } from '../store/plaatsing.entiteit.js';
import type { KnelpuntDto, PlaatsingDto, TaakDto } from './plaatsing.dto.js';

function taken({ dossier }: PlaatsingEntiteit, vandaag: Datum): TaakDto[] {
  const { klaarOp } = plan(dossier, vandaag);
  return dossier.taken.map((taak) => {
    const { id, eigenaar, wachtOp, ...t } = taak;
    const wanneer = { begint: begintOp(taak, dossier, klaarOp, vandaag), klaarOp: klaarOp.get(id) ?? vandaag };
    return zonderNull({ ...t, ...wanneer, taak: id, eigenaarRol: rolOpDraad(eigenaar), wachtOp: [...wachtOp] });
  }) as TaakDto[];
}

export const knelpunten = ({ id, casus, dossier }: PlaatsingEntiteit): KnelpuntDto[] =>
  dossier.knelpunten.map(({ eigenaar, ...k }) => {
    const wie = { eigenaarRol: rolOpDraad(eigenaar), partij: dossier.partijen[rolIn(eigenaar)] };
    return { ...k, ...wie, plaatsing: id, casus };
  });

/** A plaatsing as the coordinator sees it today. */
export function toonPlaatsing(rij: PlaatsingEntiteit, naast: Naast, vandaag: Datum): PlaatsingDto {
  const { id, casus, voordracht, kandidaatstelling, aanbod, dossier, nazorg, geopendOp, afgeslotenOp } = rij;
  return zonderNull({
    ...overzicht(dossier, vandaag),
    ...naast,
    plaatsing: id,
    casus,
    volwassenen: dossier.volwassenen,
    partijen: dossier.partijen,
    voordracht,
    kandidaatstelling,
    aanbod,
    startOp: dossier.startOp,
    taken: taken(rij, vandaag),
    knelpunten: knelpunten(rij),
    feiten: dossier.feiten,
    opschorting: dossier.opschorting ?? null,
    nazorg,
    geopendOp,
    afgeslotenOp,
    reden: dossier.reden,
    overgenomenUit: dossier.overgenomenUit,
  }) as PlaatsingDto;
}
