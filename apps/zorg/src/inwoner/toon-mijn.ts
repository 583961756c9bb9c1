import { Injectable } from '@nestjs/common';
import { AkkoordverzoekEntiteit, Deelnemers, Plaatsingen, VervallenKandidaatstelling } from '@weerthuis/deelname';
import { datumInAmsterdam, plusDagen, plusWerkdagen, type Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { MoreThanOrEqual } from 'typeorm';
import { BesluitEntiteit } from '../aanmelding/store/besluit.entiteit.js';
import { ToonCasus } from '../casus/toon-casus.js';
import { BezichtigingEntiteit } from '../identiteit/store/bezichtiging.entiteit.js';
import { NazorgmomentEntiteit } from '../nazorg/store/moment.entiteit.js';
import { adresVan } from './domain/adres.js';
import type { DeelnemerDto, GebeurdDto, MijnDto, VraagDto, WoningDto } from './http/mijn.dto.js';
import type { Sessie } from './sessies.js';

/** Days that the end of a home stays in the news. */
const NIEUWS_DAGEN = 7;

/** Brings together what the pages of one person tell; the gate cuts it to what the person may read. */
@Injectable()
export class ToonMijn {
  constructor(
    private readonly casussen: ToonCasus,
    private readonly deelnemers: Deelnemers,
    private readonly plaatsingen: Plaatsingen,
    private readonly convenant: ConvenantDienst,
  ) {}

  async voer(w: Werkeenheid, { casus, lid }: Sessie): Promise<MijnDto> {
    const bekend = (await this.casussen.een(w, casus)) ?? weigerOnbekend();
    const ik = bekend.leden.find((l) => l.lid === lid);
    const { lopend, voorbij } = await this.vragen(w, casus);
    const plaatsing = await this.plaatsingen.vanCasus(w, casus);
    const kijken = plaatsing && (await this.kijken(w, plaatsing.kandidaatstelling));
    const toelating = await w.em.findOne(BesluitEntiteit, {
      where: { casus, soort: 'toelating' },
      order: { ontvangenOp: 'DESC' },
    });
    const toegelatenOp = toelating && datumInAmsterdam(toelating.ontvangenOp);
    const gesprek = await w.em.findOne(NazorgmomentEntiteit, {
      where: { casus, stand: 'gepland', op: MoreThanOrEqual(w.klok.vandaag()) },
      order: { op: 'ASC' },
    });
    const termijn = this.convenant.profiel.beslist.toelating.termijnWerkdagen.waarde;
    const mijn = {
      ...bekend,
      // Of the others of the huishouden only that they are there: each adult has a page of their own.
      leden: bekend.leden.map(({ lid: id, soort, rol, dubbel, ...wie }) => ({
        lid: id,
        soort,
        rol,
        dubbel,
        ...(id === lid ? wie : {}),
      })),
      eigenLid: lid,
      ...(ik?.voornamen ? { voornaam: ik.voornamen.split(' ')[0] ?? '' } : {}),
      ...(lopend ? { vraag: lopend } : {}),
      ...(toegelatenOp ? { toegelatenOp } : {}),
      ...(bekend.ingediendOp ? { toelatingUiterlijk: plusWerkdagen(bekend.ingediendOp, termijn) } : {}),
      ...(kijken ? { bezichtigingOp: kijken.op.toISOString(), bekeken: kijken.verschenen === true } : {}),
      ...(plaatsing ? { verhuizing: alsVerhuizing(plaatsing) } : {}),
      ...(gesprek ? { gesprekOp: gesprek.op } : {}),
      deelnemers: await this.wie(w, casus),
      gebeurd: voorbij,
    };
    return { ...mijn, gebeurd: [...voorbij, ...gebeurdIn(mijn)].sort((a, b) => b.op.localeCompare(a.op)) };
  }

  /** The question that counts now, and the homes that did not go ahead. */
  private async vragen(w: Werkeenheid, casus: Uuid): Promise<{ lopend?: VraagDto; voorbij: GebeurdDto[] }> {
    const einden = await w.em.findBy(VervallenKandidaatstelling, { casus });
    const rijen = await w.em.find(AkkoordverzoekEntiteit, {
      where: { casus, rol: 'persoon' },
      order: { antwoordVoor: 'DESC', versie: 'DESC', ronde: 'DESC' },
    });
    const eindeVan = (rij: AkkoordverzoekEntiteit) =>
      einden.find((einde) => einde.kandidaatstelling === rij.kandidaatstelling)?.vervallenOp;
    const vers = plusDagen(w.klok.vandaag(), -NIEUWS_DAGEN);
    const telt = (rij: AkkoordverzoekEntiteit) => {
      const einde = eindeVan(rij);
      return !einde || (rij.antwoord?.antwoord === 'nee' && einde >= vers);
    };
    const nu =
      rijen.find((rij) => rij.stand === 'open') ?? rijen.find((rij) => rij.stand === 'beantwoord' && telt(rij));
    const voorbij = rijen
      .filter((rij, i) => rijen.findIndex((r) => r.kandidaatstelling === rij.kandidaatstelling) === i)
      .flatMap((rij) => {
        const op = eindeVan(rij);
        const { woning } = rij.gegevens as { woning?: WoningDto };
        return op && woning ? [{ wat: 'vervallen', op, adres: adresVan(woning) }] : [];
      });
    return { ...(nu ? { lopend: alsVraag(nu) } : {}), voorbij };
  }

  private async kijken(w: Werkeenheid, kandidaatstelling: Uuid): Promise<BezichtigingEntiteit | null> {
    return w.em.findOne(BezichtigingEntiteit, { where: { kandidaatstelling }, order: { op: 'DESC' } });
  }

  private async wie(w: Werkeenheid, casus: Uuid): Promise<DeelnemerDto[]> {
    const { partijen } = await this.deelnemers.van(w, casus);
    return partijen.flatMap(({ partij, rol }) => {
      const titel = this.convenant.zoek(partij)?.titel;
      return titel ? [{ rol, titel }] : [];
    });
  }
}

const alsVraag = ({ verzoek, ronde, stand, antwoordVoor, antwoord, gegevens }: AkkoordverzoekEntiteit): VraagDto => ({
  verzoek,
  ronde,
  stand,
  antwoordVoor,
  ...(antwoord ? { antwoord: antwoord.antwoord } : {}),
  woning: (gegevens as { woning: WoningDto }).woning,
});

const alsVerhuizing = (p: { stand: string; verwachteSleuteldatum: string | null; opgeschortTot: string | null }) => ({
  stand: p.stand,
  ...(p.verwachteSleuteldatum ? { sleuteldatum: p.verwachteSleuteldatum } : {}),
  ...(p.opgeschortTot ? { opgeschortTot: p.opgeschortTot } : {}),
});

type Mijlpalen = Partial<
  Pick<
    MijnDto,
    'ingediendOp' | 'toegelatenOp' | 'bezichtigingOp' | 'bekeken' | 'sleutelOp' | 'verhuisdOp' | 'ingeschrevenOp'
  >
> & { stand: string };

/** What happened that has a day. */
function gebeurdIn(m: Mijlpalen): GebeurdDto[] {
  const dagen: Record<string, string | undefined> = {
    aangemeld: m.ingediendOp,
    toegelaten: m.stand === 'toegelaten' ? m.toegelatenOp : undefined,
    bezichtiging: m.bekeken && m.bezichtigingOp ? datumInAmsterdam(new Date(m.bezichtigingOp)) : undefined,
    sleutel: m.sleutelOp,
    verhuisd: m.verhuisdOp,
    ingeschreven: m.ingeschrevenOp,
  };
  return Object.entries(dagen).flatMap(([wat, op]) => (op ? [{ wat, op }] : []));
}
