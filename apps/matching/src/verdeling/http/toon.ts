import type { Werkeenheid } from '@weerthuis/platform';
import { maandVan } from '../domain/periode.js';
import type { Voortgang } from '../rekenen/opdracht.js';
import { OvernemingEntiteit, VerdelingEntiteit, ZaadEntiteit } from '../store/verdeling.entiteiten.js';
import { toonGrens } from './toon-uitleg.js';
import type { VerdelingDto, VerdelingRijDto, ZaadDto } from './verdeling.dto.js';

const LIJST = `
  SELECT id AS verdeling, nummer, stand, aanleiding, peildatum::text, begonnen_op AS "begonnenOp", klaar_op AS "klaarOp", reden,
    jsonb_array_length(invoer->'mensen') AS mensen, jsonb_array_length(invoer->'plekken') AS woningen,
    jsonb_array_length(uitkomst->'plaatsingen') AS geplaatst, uitkomst->'waarde' AS waarde,
    uitkomst->'bovengrens' AS bovengrens, uitkomst->'bewezen' AS bewezen
  FROM matching.verdeling ORDER BY nummer DESC`;

const zonderLeeg = <T extends object>(rij: T): T =>
  Object.fromEntries(Object.entries(rij).filter(([, x]) => x !== null && x !== undefined)) as T;

/** Newest first, without what they rest on. */
export const toonLijst = async (w: Werkeenheid): Promise<VerdelingRijDto[]> =>
  ((await w.em.query(LIJST)) as VerdelingRijDto[]).map(zonderLeeg);

/** One verdeling, whole. */
export async function toon(
  w: Werkeenheid,
  rij: VerdelingEntiteit,
  voortgang: Voortgang | undefined,
): Promise<VerdelingDto> {
  const { id, invoer, uitkomst, begonnenOp, klaarOp, versie: _, ...vlak } = rij;
  const { zaad, verbintenis, vastgelegdOp } = await w.em.findOneByOrFail(ZaadEntiteit, { maand: rij.maand });
  const overgenomen = await w.em.findBy(OvernemingEntiteit, { verdeling: id });
  const nummers = new Map(invoer.mensen.map((m) => [m.casus, m.casusnummer]));
  const metNummer = <T extends { casus: string }>(x: T) => ({ ...x, casusnummer: nummers.get(x.casus) });
  return zonderLeeg({
    ...vlak,
    verdeling: id,
    begonnenOp: begonnenOp.toISOString(),
    klaarOp: klaarOp?.toISOString(),
    zaad,
    verbintenis,
    vastgelegdOp: vastgelegdOp.toISOString(),
    profielversie: invoer.gewichten.versie,
    mensen: invoer.mensen.length,
    woningen: invoer.plekken.length,
    geplaatst: uitkomst?.plaatsingen.length,
    waarde: uitkomst?.waarde,
    bovengrens: uitkomst?.bovengrens,
    bewezen: uitkomst?.bewezen,
    voortgang,
    plaatsingen: (uitkomst?.plaatsingen ?? []).map((p) => {
      const voordracht = overgenomen.find((o) => o.casus === p.casus)?.voordracht;
      return metNummer({ ...p, ...(voordracht && { voordracht }) });
    }),
    nietGeplaatst: (uitkomst?.mensen ?? [])
      .filter((m) => !m.heeft)
      .map(({ casus, mogelijk, hulp }) => metNummer({ casus, mogelijk, hulp })),
    grenzen: uitkomst?.grenzen.map(toonGrens) ?? invoer.grenzen.map(({ plekken: _p, mensen: _m, ...g }) => g),
    regelprijzen: uitkomst?.regelprijzen ?? [],
    voorbijgegaan: (uitkomst?.voorbijgegaan ?? []).map(metNummer),
  }) as unknown as VerdelingDto;
}

/** All commitments, newest month first; a lot itself only when it can no longer be used to look ahead. */
export async function toonZaden(w: Werkeenheid): Promise<ZaadDto[]> {
  const rijen = await w.em.find(ZaadEntiteit, { order: { maand: 'DESC' } });
  const gebruikt = await w.em.find(VerdelingEntiteit, { select: { maand: true } });
  const nu = maandVan(w.klok.vandaag());
  return rijen.map(({ maand, zaad, verbintenis, vastgelegdOp }) => ({
    maand,
    verbintenis,
    vastgelegdOp: vastgelegdOp.toISOString(),
    ...((maand < nu || gebruikt.some((v) => v.maand === maand)) && { zaad }),
  }));
}
