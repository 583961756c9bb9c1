import { plusDagen, plusWerkdagen } from '@weerthuis/domain';
import { rolIn, rolOpDraad, type Plaatsing } from '../../plaatsing/domain/plaatsing.js';
import type { Openstap, Stappen, Termijnen } from './openstap.js';

/** Working days from the key in which the person moves, and from the move in which the place is freed (aanname). */
const VERHUIS_WERKDAGEN = 10;
const PLEK_WERKDAGEN = 10;
/** Days from the move in which it is reported to the gemeente (Wet BRP art. 2.39; te toetsen). */
const INSCHRIJF_DAGEN = 5;

const bij = (p: Plaatsing, rol: keyof Plaatsing['partijen']) => ({
  rol: rolOpDraad(rol),
  partij: p.partijen[rol],
  over: p.plaatsing,
});

const taken = (p: Plaatsing, standen: string[], stap: string): Openstap[] =>
  p.taken
    .filter((t) => standen.includes(t.stand))
    .map((t) => ({
      stap,
      soort: t.soort,
      over: t.id,
      rol: rolOpDraad(t.eigenaar),
      partij: t.partij,
      uiterlijk: t.termijn,
    }));

const knelpunten = (p: Plaatsing): Openstap[] =>
  p.knelpunten.map((k) => ({
    stap: 'knelpunt',
    soort: k.regel,
    over: k.knelpunt,
    rol: rolOpDraad(k.eigenaar),
    partij: p.partijen[rolIn(k.eigenaar)],
    uiterlijk: k.uiterlijk,
    gedaan: k.trap,
  }));

/** What the state itself waits for, next to its tasks. */
function mijlpaal(p: Plaatsing, t: Termijnen): Openstap[] {
  const { sleutel, verhuizing, inschrijving, plekTot } = p.feiten;
  if (p.stand === 'opgeschort' && p.opschorting) {
    const wie =
      p.opschorting.door === 'zorg' ? bij(p, 'aanmelder') : { rol: 'matching', partij: t.hub, over: p.plaatsing };
    return [{ stap: 'hervatten', ...wie, uiterlijk: p.opschorting.tot }];
  }
  if (p.stand === 'lopend') return [{ stap: 'sleutel', ...bij(p, 'verhuurder'), uiterlijk: p.startOp }];
  if (p.stand === 'sleutel' && sleutel)
    return [{ stap: 'verhuizing', ...bij(p, 'aanmelder'), uiterlijk: plusWerkdagen(sleutel, VERHUIS_WERKDAGEN) }];
  if (p.stand !== 'verhuisd' || !verhuizing) return [];
  const inschrijven = {
    stap: 'inschrijving',
    ...bij(p, 'vestiging'),
    uiterlijk: plusDagen(verhuizing, INSCHRIJF_DAGEN),
  };
  const plek = { stap: 'plek-vrij', ...bij(p, 'aanmelder'), uiterlijk: plusWerkdagen(verhuizing, PLEK_WERKDAGEN) };
  return [...(inschrijving ? [] : [inschrijven]), ...(plekTot ? [] : [plek])];
}

/** From the first yes to the freed place, and what must be taken back when it ended before. */
export const plaatsen: Stappen = ({ plaatsingen }, t) =>
  plaatsingen.flatMap(({ dossier: p }) => {
    const terug = taken(p, ['terug-te-draaien'], 'terugdraaien');
    if (p.stand === 'afgebroken' || p.stand === 'afgesloten') return terug;
    const werk = p.stand === 'opgeschort' ? [] : taken(p, ['open', 'bezig'], 'taak');
    return [...terug, ...werk, ...knelpunten(p), ...mijlpaal(p, t)];
  });
