import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { magLeeg } from '@weerthuis/domain';
import { leesBestand, Probleem, type Werkeenheid } from '@weerthuis/platform';
import { KOLOMMEN, leesEenheden, type Rijfout } from './domain/lees-eenheden.js';
import { verschil } from './domain/eenheid.js';
import { EenheidEntiteit } from './store/eenheid.entiteit.js';
import { ImportEntiteit } from './store/import.entiteit.js';
import { Eenheden } from './voeg-eenheid-toe.js';

export interface Importverslag {
  rijen: number;
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  fouten: Rijfout[];
}

const VERPLICHT = Object.entries(KOLOMMEN).flatMap(([naam, kolom]) => (magLeeg(kolom) ? [] : [naam]));

/**
 * Takes over a CSV file or a workbook of dwellings. On trial nothing changes but the report; for real everything or nothing. The
 * same file twice changes nothing the second time.
 */
@Injectable()
export class ImporteerEenheden {
  constructor(private readonly eenheden: Eenheden) {}

  async voer(w: Werkeenheid, bestand: unknown, proef: boolean): Promise<Importverslag & { id: string }> {
    const rijen = await leesBestand(bestand, Object.keys(KOLOMMEN), VERPLICHT);
    const { goed, fouten } = leesEenheden(rijen);
    const verslag: Importverslag = { rijen: rijen.length, nieuw: 0, gewijzigd: 0, ongewijzigd: 0, fouten };
    if (!proef && fouten.length) throw metFouten(fouten);
    const toepassen = !proef;
    const bestaand = new Map((await w.em.find(EenheidEntiteit)).map((e) => [e.bagId, e]));
    for (const { gegevens } of goed) {
      const oud = bestaand.get(gegevens.bagId);
      verslag[!oud ? 'nieuw' : verschil(oud, gegevens).length ? 'gewijzigd' : 'ongewijzigd']++;
      if (toepassen && !oud) await this.eenheden.voegToe(w, gegevens);
      if (toepassen && oud && verschil(oud, gegevens).length) await this.eenheden.wijzig(w, oud, gegevens);
    }
    const id = randomUUID();
    await w.em.insert(ImportEntiteit, { id, proef, verslag });
    return { id, ...verslag };
  }
}

const metFouten = (fouten: Rijfout[]): Probleem =>
  new Probleem({
    status: 422,
    code: 'import-fouten',
    titel: 'In het bestand staan fouten.',
    detail: `${fouten.length} cellen zijn niet over te nemen; pas na een schone proef verandert er iets (sjabloon). Verbeter ze en stuur het bestand opnieuw. Er is niets gewijzigd.`,
    fouten: fouten.slice(0, 200).map((f) => ({ veld: `rij ${f.rij}, ${f.kolom}`, detail: `${f.title} ${f.detail}` })),
  });
