import { type Rijfout } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import type { Hub } from '../gedeeld/hub.js';
import { VoordrachtEntiteit } from '../voordracht/store/voordracht.entiteit.js';
import { In } from 'typeorm';
import type { Plaatsingrij } from './domain/plaatsingenblad.js';

type Fout = Omit<Rijfout, 'rij'>;
type Gevonden<T> = { ding: T } | { fout: Fout };

const fout = (kolom: string, title: string, detail: string): { fout: Fout } => ({ fout: { kolom, title, detail } });

/** The casus a row is about: by its number, or by the reference in the list of its aanmelder. */
export async function zoekCasus(hub: Hub, w: Werkeenheid, rij: Plaatsingrij): Promise<Gevonden<CasusEntiteit>> {
  const { casusnummer, aanmelder, kenmerkAanmelder } = rij;
  const partij = hub.convenant.partijen('zorg').find((p) => p.naam === aanmelder?.toLowerCase());
  if (!casusnummer && !(partij && kenmerkAanmelder))
    return fout(
      aanmelder && !partij ? 'aanmelder' : 'casusnummer',
      'Om welk huishouden het gaat, is niet te lezen.',
      'Een rij noemt het casusnummer, of de korte naam van de aanmelder met het kenmerk uit zijn lijst (sjabloon). Vul een van beide in.',
    );
  const waar = casusnummer ? 'casusnummer = $1' : `aanmelder = $1 AND overgenomen_uit->>'kenmerk' = $2`;
  const [id]: { id: string }[] = await w.em.query(
    `SELECT id FROM matching.casus WHERE ${waar}`,
    casusnummer ? [casusnummer.toUpperCase()] : [partij?.oin, kenmerkAanmelder],
  );
  const casus = id && (await w.em.findOneBy(CasusEntiteit, { id: id.id }));
  if (!casus)
    return fout(
      casusnummer ? 'casusnummer' : 'kenmerkAanmelder',
      'Dit huishouden is hier nog niet bekend.',
      'De aanmelding is niet binnen (toestanden van Weerthuis). Laat de aanmelder eerst zijn mensen inlezen.',
    );
  if (casus.kandidaatStand === 'op-de-lijst') return { ding: casus };
  return fout(
    casusnummer ? 'casusnummer' : 'kenmerkAanmelder',
    'Voor dit huishouden kan geen plaatsing beginnen.',
    casus.stand === 'ingediend'
      ? 'De aanmelding is nog niet toegelaten (regel van het matchingspunt). Laat haar eerst toe.'
      : 'Het huishouden staat niet op de lijst (toestanden van Weerthuis). Kijk bij de kandidaat wat er loopt.',
  );
}

/** The home of a row, as its corporatie pledged it, with no voordracht on it. */
export async function zoekAanbod(hub: Hub, w: Werkeenheid, rij: Plaatsingrij): Promise<Gevonden<AanbodEntiteit>> {
  const corporatie = hub.convenant.partijen('corporatie').find((p) => p.naam === rij.corporatie.toLowerCase());
  if (!corporatie)
    return fout(
      'corporatie',
      'Deze verhuurder doet niet mee.',
      'Hier hoort de korte naam van een corporatie uit het convenant. Kijk bij de partijen.',
    );
  const stand = In(['beschikbaar', 'in-voordracht']);
  const aanbod = await w.em.findOneBy(AanbodEntiteit, { corporatie: corporatie.oin, bagId: rij.bagId, stand });
  if (!aanbod)
    return fout(
      'bagId',
      'Deze woning is hier nog niet toegezegd.',
      'De verhuurder zegt de woning toe (convenant). Laat hem eerst zijn lopende plaatsingen inlezen.',
    );
  const loopt = await w.em.existsBy(VoordrachtEntiteit, {
    eenheid: aanbod.eenheid,
    stand: In(['in-voorbereiding', 'open', 'voorlopig-akkoord', 'aangenomen']),
  });
  if (!loopt) return { ding: aanbod };
  return fout(
    'bagId',
    'Voor deze woning loopt al een voordracht.',
    'Eén lopende voordracht per woning (regel van het matchingspunt). Kijk welke rij of voordracht de goede is.',
  );
}
