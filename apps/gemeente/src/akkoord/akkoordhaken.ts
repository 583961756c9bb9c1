import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DeelnameHaken,
  TakenDienst,
  type AkkoordverzoekEntiteit,
  type AntwoordInvoer,
  type TaakEntiteit,
} from '@weerthuis/deelname';
import type { Werkeenheid } from '@weerthuis/platform';
import { Meldingen } from '../indicatie/store/meldingen.js';
import { DraaiOverdrachtTerug } from '../overdracht/draai-overdracht-terug.js';
import { MeldInkomen } from '../sporen/meld-inkomen.js';
import { SpoorEntiteit } from '../sporen/store/spoor.entiteit.js';
import { Huishoudens } from '../casus/store/huishoudens.js';
import { eisGeld, eisIndicatie } from './domain/antwoord.js';

type Lid = { lid: string; soort: string; rol: string };

/** Where the shared casus meets the work of the gemeente: what a yes rests on, and what is ready when a task opens. */
@Injectable()
export class Akkoordhaken implements OnModuleInit {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly meldingen: Meldingen,
    private readonly huishoudens: Huishoudens,
    private readonly inkomen: MeldInkomen,
    private readonly overdracht: DraaiOverdrachtTerug,
    private readonly taken: TakenDienst,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({
      toetsAntwoord: (w, verzoek, antwoord) => this.toets(w, verzoek, antwoord),
      naAntwoord: (w, verzoek) => this.onthoudLeden(w, verzoek),
      naVervallen: (w, { kandidaatstelling }) => this.overdracht.voer(w, kandidaatstelling),
      naTaakGeopend: (w, taak) => this.inkomen.bijOpening(w, taak),
      naTaakGewijzigd: (w, taak) => this.gewijzigd(w, taak),
    });
  }

  /** What this service itself took back when the home fell through needs nobody to say so. */
  private async gewijzigd(w: Werkeenheid, taak: TaakEntiteit): Promise<void> {
    if (taak.stand === 'terug-te-draaien' && taak.soort === 'overdracht')
      return this.taken.draaiTerug(w, taak.casus, taak.soort);
    await this.inkomen.bijOpening(w, taak);
  }

  private async toets(w: Werkeenheid, verzoek: AkkoordverzoekEntiteit, a: AntwoordInvoer): Promise<void> {
    if (a.antwoord !== 'ja') return;
    if (verzoek.rol === 'herkomst') eisIndicatie(await this.meldingen.zoek(w, verzoek.casus), verzoek.startOp);
    if (verzoek.rol !== 'vestiging') return;
    const volwassen = leden(verzoek)
      .filter(({ soort }) => soort === 'volwassene')
      .map(({ lid }) => lid);
    const sporen = await w.em.findBy(SpoorEntiteit, { casus: verzoek.casus });
    eisGeld(volwassen, sporen, verzoek.startOp);
  }

  /** From the question on vestiging can prepare money per adult, still without a name. */
  private async onthoudLeden(w: Werkeenheid, verzoek: AkkoordverzoekEntiteit): Promise<void> {
    await this.huishoudens.bewaar(w, verzoek.casus, leden(verzoek));
  }
}

const leden = (verzoek: AkkoordverzoekEntiteit): Lid[] => (verzoek.gegevens as { leden?: Lid[] }).leden ?? [];
