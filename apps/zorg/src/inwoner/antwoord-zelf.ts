import { Injectable } from '@nestjs/common';
import { AkkoordverzoekEntiteit, BeantwoordAkkoordverzoek } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Sessie } from './sessies.js';

export interface EigenAntwoord {
  antwoord: 'ja' | 'nee';
  reden?: string;
}

/** The person's own answer to a home, or that of who signs for them: the same fact as when a begeleider passes it on. */
@Injectable()
export class AntwoordZelf {
  constructor(private readonly beantwoord: BeantwoordAkkoordverzoek) {}

  /** @throws {Regelfout} onbekend for a question of another casus, or one that the organisation itself must answer */
  async voer(
    w: Werkeenheid,
    { casus, rol }: Sessie,
    verzoek: Uuid,
    a: EigenAntwoord,
  ): Promise<{ id: Uuid; casus: Uuid }> {
    if (!(await w.em.existsBy(AkkoordverzoekEntiteit, { verzoek, casus, rol: 'persoon' }))) weigerOnbekend();
    const doorWie = rol === 'vertegenwoordiger' ? 'vertegenwoordiger' : 'persoon';
    return this.beantwoord.voer(w, verzoek, { ...a, doorWie, hoeGevraagd: 'online' });
  }
}
