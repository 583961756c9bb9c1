import { CapaciteitGemeldMatching } from '@weerthuis/contracts';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { systeemUitvoerder, Werkplaats, type Instantie } from '@weerthuis/platform';
import type { Schrijfopdracht } from './berichten.js';

const pauze = (ms: number): Promise<void> => new Promise((verder) => setTimeout(verder, ms));

/**
 * Concurrent transactions of a zorg party that each send two facts, with a random pause after the first write and
 * before the commit: later numbers of the outbox commit before earlier ones. Gives the number of facts.
 */
export async function schrijf({ app, diensten }: Instantie, o: Schrijfopdracht): Promise<number> {
  const bus = app.get(Bus);
  const plaats = app.get(Werkplaats);
  const hub = app.get(ConvenantDienst).hub;
  const door = systeemUitvoerder(diensten.config.oin, 'fouten');
  let aantal = 0;
  const een = (schrijver: number, nr: number): Promise<void> =>
    plaats.voer({ door, handeling: 'fouten.schrijven' }, async (w) => {
      for (const deel of [0, 1]) {
        const gegevens = { gemeente: 'GM0855', plekken: 5000 + nr, vanaf: w.klok.vandaag() };
        // Streams of their own, and one that all share: there the counter row makes them wait for each other.
        const stroom = bus.naamStroom(nr % 8 === 0 ? 'fouten gedeeld' : `fouten ${schrijver} ${deel}`);
        await bus.zend(w, { stroom, aan: [{ oin: hub, view: CapaciteitGemeldMatching, gegevens }] });
        await pauze(Math.random() * o.pauze);
      }
      w.naCommit(() => (aantal += 2));
    });
  const rij = async (schrijver: number): Promise<void> => {
    for (let nr = 0; nr < o.perSchrijver; nr++) await een(schrijver, nr);
  };
  await Promise.all(Array.from({ length: o.schrijvers }, (_, schrijver) => rij(schrijver)));
  return aantal;
}
