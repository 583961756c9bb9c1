import { CapaciteitGemeldMatching, Feit, viewBij, type ViewClass } from '@weerthuis/contracts';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { systeemUitvoerder, Werkplaats, type Instantie } from '@weerthuis/platform';
import { IsOptional, IsString } from 'class-validator';

export const NIEUW_TYPE = 'nl.weerthuis.fouten.nieuw.v1';

/** A fact that only a later release knows. */
function nieuweView(): ViewClass {
  const bekend = viewBij(NIEUW_TYPE, 'matching');
  if (bekend) return bekend.klasse;
  class Nieuw {
    tekst!: string;
  }
  IsString()(Nieuw.prototype, 'tekst');
  Feit({ type: NIEUW_TYPE, van: 'zorg', naar: 'matching', stap: 'aanmelding', stroom: 'capaciteit' })(Nieuw);
  return Nieuw;
}

/**
 * As a later release would: a fact with an optional field that the recipient does not know, a fact of a type it does not
 * know, and again one it does, all on one stream.
 */
export async function zendNieuw({ app, diensten }: Instantie): Promise<number> {
  IsOptional()(CapaciteitGemeldMatching.prototype, 'toelichting');
  IsString()(CapaciteitGemeldMatching.prototype, 'toelichting');
  const bus = app.get(Bus);
  const oin = app.get(ConvenantDienst).hub;
  const door = systeemUitvoerder(diensten.config.oin, 'fouten');
  const stroom = bus.naamStroom('fouten nieuwer');
  await app.get(Werkplaats).voer({ door, handeling: 'fouten.nieuwer' }, async (w) => {
    const gegevens = {
      gemeente: 'GM0855',
      plekken: 5001,
      vanaf: w.klok.vandaag(),
      toelichting: 'uit een latere versie',
    };
    await bus.zend(w, { stroom, aan: [{ oin, view: CapaciteitGemeldMatching, gegevens }] });
    await bus.zend(w, { stroom, aan: [{ oin, view: nieuweView(), gegevens: { tekst: 'nieuw' } }] });
    await bus.zend(w, {
      stroom,
      aan: [{ oin, view: CapaciteitGemeldMatching, gegevens: { ...gegevens, plekken: 5002 } }],
    });
  });
  return 3;
}
