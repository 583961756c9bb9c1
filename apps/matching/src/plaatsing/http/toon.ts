import type { Datum } from '@weerthuis/domain';
import { zonderNull } from '../../gedeeld/zonder-null.js';
import { overzicht } from '../domain/overzicht.js';
import { rolIn, rolOpDraad } from '../domain/plaatsing.js';
import type { PlaatsingEntiteit } from '../store/plaatsing.entiteit.js';
import type { KnelpuntDto, PlaatsingDto, TaakDto } from './plaatsing.dto.js';

const taken = ({ dossier }: PlaatsingEntiteit): TaakDto[] =>
  dossier.taken.map(({ id, eigenaar, wachtOp, ...t }) =>
    zonderNull({ ...t, taak: id, eigenaarRol: rolOpDraad(eigenaar), wachtOp: [...wachtOp] }),
  ) as TaakDto[];

export const knelpunten = ({ id, casus, dossier }: PlaatsingEntiteit): KnelpuntDto[] =>
  dossier.knelpunten.map(({ eigenaar, ...k }) => {
    const wie = { eigenaarRol: rolOpDraad(eigenaar), partij: dossier.partijen[rolIn(eigenaar)] };
    return { ...k, ...wie, plaatsing: id, casus };
  });

/** A plaatsing as the coordinator sees it today. */
export function toonPlaatsing(rij: PlaatsingEntiteit, vandaag: Datum): PlaatsingDto {
  const { id, casus, voordracht, kandidaatstelling, aanbod, dossier, nazorg, geopendOp, afgeslotenOp } = rij;
  return zonderNull({
    ...overzicht(dossier, vandaag),
    plaatsing: id,
    casus,
    voordracht,
    kandidaatstelling,
    aanbod,
    startOp: dossier.startOp,
    taken: taken(rij),
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
