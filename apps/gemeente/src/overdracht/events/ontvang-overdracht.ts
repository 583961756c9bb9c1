import { Controller } from '@nestjs/common';
import { OverdrachtAangebodenVestiging, OverdrachtAanvaardHerkomst } from '@weerthuis/contracts';
import { Plaatsingen, TakenDienst } from '@weerthuis/deelname';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { bewaar, voegToe } from '@weerthuis/platform';
import { Identiteiten } from '../../identiteit/store/identiteiten.js';
import { Bronnen } from '../../kern/bronnen.js';
import { OverdrachtEntiteit } from '../store/overdracht.entiteit.js';

/** The other gemeente offers its part of the money work, or took ours. */
@Controller()
export class OntvangOverdracht {
  constructor(
    private readonly bronnen: Bronnen,
    private readonly plaatsingen: Plaatsingen,
    private readonly identiteiten: Identiteiten,
    private readonly taken: TakenDienst,
  ) {}

  @OpFeit(OverdrachtAangebodenVestiging)
  async aangeboden(f: OverdrachtAangebodenVestiging, c: FeitContext): Promise<void> {
    await this.bronnen.eisBron(c, 'herkomst');
    const plaatsing = await this.plaatsingen.vanCasus(c.werk, c.stroom);
    if (plaatsing?.plaatsing !== f.plaatsing) throw new WachtOp(`plaatsing ${f.plaatsing}`);
    const { leden, sporen, uitkeringTot } = f.verzegeld;
    await this.identiteiten.bewaar(c.werk, c.stroom, { leden }, plaatsing.voordracht);
    const rij = {
      id: f.overdracht,
      casus: c.stroom,
      plaatsing: f.plaatsing,
      richting: 'in' as const,
      andere: c.bron,
      stand: 'aangeboden' as const,
      sporen,
      uitkeringTot: uitkeringTot ?? null,
      uitkeringVanaf: null,
      aangebodenOp: c.werk.klok.vandaag(),
      aanvaardOp: null,
      gestopt: [],
      begonnen: [],
    };
    await voegToe(c.werk, OverdrachtEntiteit, Object.assign(new OverdrachtEntiteit(), rij));
  }

  @OpFeit(OverdrachtAanvaardHerkomst)
  async aanvaard(f: OverdrachtAanvaardHerkomst, c: FeitContext): Promise<void> {
    await this.bronnen.eisBron(c, 'vestiging');
    const o = await c.werk.em.findOneBy(OverdrachtEntiteit, { id: f.overdracht, richting: 'uit' });
    if (!o) throw new WachtOp(`overdracht ${f.overdracht}`);
    const uitkeringVanaf = f.verzegeld.uitkeringVanaf ?? null;
    Object.assign(o, { stand: 'aanvaard', aanvaardOp: c.werk.klok.vandaag(), uitkeringVanaf });
    await bewaar(c.werk, OverdrachtEntiteit, o);
    await this.taken.meldStand(c.werk, { casus: c.stroom, soort: 'overdracht', stand: 'gereed' });
  }
}
