import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Herroephaken, TaakEntiteit, TakenDienst, type Eigenfeit, type Herroepkennis } from '@weerthuis/deelname';
import {
  machines,
  stap,
  type Herroepnaam,
  type HerroepbaarAan,
  type HerroepbaarVan,
  type Uuid,
} from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { BerichtEntiteit } from '../nazorg/store/bericht.entiteit.js';
import { SignaalEntiteit } from '../nazorg/store/signaal.entiteit.js';
import { OvereenkomstEntiteit } from '../overeenkomst/store/overeenkomst.entiteit.js';

type Vergeten = NonNullable<Herroepkennis['vergeet'][Herroepnaam]>;

const berichtWeg =
  (soort: BerichtEntiteit['soort'], opDag: boolean): Vergeten =>
  (w, casus, { plaatsing, dag }) =>
    w.em.delete(BerichtEntiteit, { casus, plaatsing, soort, ...(opDag ? { op: dag } : {}) });

const signaal = (soort: SignaalEntiteit['soort']): Eigenfeit => ({
  dag: async (w, casus, id) => id && (await w.em.findOneBy(SignaalEntiteit, { casus, soort, id }))?.op,
  terug: async (w, casus, id) => void (id && (await w.em.delete(SignaalEntiteit, { casus, soort, id }))),
});

/** How a corporatie takes back what it told, and forgets what others took back. */
@Injectable()
export class Corporatieherroeping implements OnModuleInit {
  constructor(
    private readonly haken: Herroephaken,
    private readonly taken: TakenDienst,
  ) {}

  onModuleInit(): void {
    const eigen: Record<HerroepbaarVan<'corporatie'>, Eigenfeit> = {
      'sleutel-uitgereikt': {
        dag: (w, casus) => this.sleuteldag(w, casus),
        terug: (w, casus) => this.geenSleutel(w, casus),
      },
      'overlast-gemeld': signaal('overlast'),
      'achterstand-gemeld': signaal('achterstand'),
    };
    const vergeet: Record<HerroepbaarAan<'corporatie'>, Vergeten> = {
      'verhuizing-gemeld': berichtWeg('verhuisd', false),
      'terugval-gemeld': berichtWeg('begeleiding-opgeschaald', false),
      'evaluatie-gehouden': berichtWeg('evaluatie-gehouden', true),
    };
    this.haken.registreer({ eigen, vergeet });
  }

  private contract = (w: Werkeenheid, casus: Uuid): Promise<OvereenkomstEntiteit | null> =>
    w.em.findOneBy(OvereenkomstEntiteit, { casus, stand: 'lopend' });

  /** The task of the key keeps its day; a lease that was taken over from a list has no task. */
  private async sleuteldag(w: Werkeenheid, casus: Uuid): Promise<string | undefined> {
    const contract = await this.contract(w, casus);
    const { plaatsing } = contract ?? {};
    const taak = plaatsing && (await w.em.findOneBy(TaakEntiteit, { plaatsing, soort: 'sleutel' }));
    return contract ? ((taak && taak.gereedOp) ?? contract.ingangsdatum) : undefined;
  }

  /** The lease is signed and has not begun; the key is to be given still. */
  private async geenSleutel(w: Werkeenheid, casus: Uuid): Promise<void> {
    const contract = await this.contract(w, casus);
    if (!contract) return;
    const stand = stap(machines.huurcontract, contract.stand, 'sleutel-herroepen');
    await bewaar(w, OvereenkomstEntiteit, { ...contract, stand });
    await this.taken.meldStand(w, { casus, soort: 'sleutel', stand: 'open' });
  }
}
