import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { DataSource } from 'typeorm';
import type { Bezoek } from './http/bezoek.js';
import type { Kader, Wie } from './pagina/kader.js';
import { zegIn } from './teksten/teksten.js';

const WIE = `
  SELECT c.herkomst, split_part(i.voornamen, ' ', 1) AS naam
  FROM zorg.casus c LEFT JOIN zorg.identiteit i ON i.lid = $2 WHERE c.id = $1`;

/** Makes what stands around a page: who serves it, who to call, and for whom. */
@Injectable()
export class Bladen {
  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly database: DataSource,
  ) {}

  async kader({ taal, groteLetters, pad, sessie, bewijs }: Bezoek): Promise<Kader> {
    const { titel, telefoon } = this.convenant.mij;
    const kaal = { zeg: zegIn(taal), taal, groteLetters, pad, organisatie: { titel, telefoon } };
    if (!sessie || !bewijs) return kaal;
    const { herkomst, naam } = await this.wie(sessie.casus, sessie.lid);
    const gemeente = herkomst ? this.gemeente(herkomst) : undefined;
    return { ...kaal, ...(gemeente ? { gemeente } : {}), ik: { rol: sessie.rol, naam: naam ?? '', bewijs } };
  }

  /** A gemeente without an instance has no number in the profile: then none is shown. */
  private gemeente(code: string): Wie | undefined {
    return this.convenant.partijen('gemeente').find((p) => p.gemeentecode === code);
  }

  private async wie(casus: Uuid, lid: Uuid): Promise<{ herkomst?: string; naam?: string }> {
    const [rij]: { herkomst?: string; naam?: string }[] = await this.database.query(WIE, [casus, lid]);
    return rij ?? {};
  }
}
