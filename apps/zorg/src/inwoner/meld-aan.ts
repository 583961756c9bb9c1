import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  INSTANTIE,
  schrijfAudit,
  Verzegelaar,
  Werkplaats,
  type InstantieConfig,
  type Werkeenheid,
} from '@weerthuis/platform';
import { ANDER_TOESTEL_MINUTEN, EIGEN_TOESTEL_DAGEN, leesCode, POGINGEN } from './domain/code.js';
import { kloptGeheim, vingerafdruk } from './geheim.js';
import { InwonertoegangEntiteit } from './store/toegang.entiteit.js';

const HANDELING = 'mijn.inloggen';
const VIND = `
  SELECT t.* FROM zorg.inwonertoegang t JOIN zorg.casus c ON c.id = t.casus
  WHERE t.kenmerk = $1 AND t.geheim_hash IS NOT NULL AND t.ingetrokken_op IS NULL AND t.code_tot > now()
    AND t.pogingen < $2 AND c.overleden_op IS NULL FOR UPDATE OF t`;

export interface Poging {
  code: unknown;
  eigenToestel: boolean;
  oorsprong: string;
}

/** Until when a session lasts that was last used now. */
export const sessieTot = (eigenToestel: boolean): Date =>
  new Date(Date.now() + (eigenToestel ? EIGEN_TOESTEL_DAGEN * 86_400_000 : ANDER_TOESTEL_MINUTEN * 60_000));

/** Changes a code from a letter for a session, once. What was wrong with a code that does not work is not told. */
@Injectable()
export class MeldAan {
  constructor(
    private readonly werkplaats: Werkplaats,
    private readonly verzegelaar: Verzegelaar,
    @Inject(INSTANTIE) private readonly config: InstantieConfig,
  ) {}

  /** The secret of the new session, or undefined. A wrong secret counts, also when nothing else is kept of it. */
  voer(p: Poging): Promise<string | undefined> {
    const door = { soort: 'inwoner' as const, id: 'onbekend', oin: this.config.oin, rollen: [] };
    return this.werkplaats.voer({ door, handeling: HANDELING }, (w) => this.probeer(w, p));
  }

  private async probeer(w: Werkeenheid, { code, eigenToestel, oorsprong }: Poging): Promise<string | undefined> {
    const gelezen = leesCode(code);
    const [rij] = gelezen ? ((await w.em.query(VIND, [gelezen.kenmerk, POGINGEN])) as Rij[]) : [];
    const klopt = await kloptGeheim(gelezen?.geheim ?? '', rij?.geheim_hash);
    if (!rij || !klopt) {
      if (rij) await w.em.increment(InwonertoegangEntiteit, { id: rij.id }, 'pogingen', 1);
      await this.legMislukt(w, oorsprong, rij?.id);
      return undefined;
    }
    const sessie = randomBytes(32).toString('base64url');
    await w.em.update(
      InwonertoegangEntiteit,
      { id: rij.id },
      {
        geheimHash: null,
        sessieHash: vingerafdruk(sessie),
        sessieTot: sessieTot(eigenToestel),
        eigenToestel,
        laatstOp: new Date(),
      },
    );
    const doel = 'u laten inloggen';
    w.verantwoord({ betrokkene: rij.casus, doel, object: `toegang:${rij.id}`, oorsprong });
    return sessie;
  }

  private async legMislukt(w: Werkeenheid, oorsprong: string, toegang?: string): Promise<void> {
    await schrijfAudit(w.em, {
      actie: HANDELING,
      object: toegang ? `toegang:${toegang}` : '/mijn/inloggen',
      resultaat: 'geweigerd:code-onjuist',
      oorsprong,
      actor: 'inwoner:onbekend',
      traceId: w.spoor.trace,
    });
    w.naCommit(() => this.verzegelaar.wek());
  }
}

interface Rij {
  id: string;
  casus: string;
  geheim_hash: string;
}
