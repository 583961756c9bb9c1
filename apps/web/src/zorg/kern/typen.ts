import type { Woonprofiel } from '@weerthuis/domain';
import type { components } from '../../api/zorg.js';

type S = components['schemas'];
/** A field that the description calls an object, with what is in it. */
type Met<T, D> = Omit<T, keyof D> & D;

export type Casusrij = S['CasusRijDto'];
export type Lid = S['LidUitDto'];
export type Vertegenwoordiger = S['VertegenwoordigerUitDto'];
export type Casus = Met<
  S['CasusUitDto'],
  {
    woonprofiel?: Woonprofiel;
    toelating?: { besluit: string; gronden?: string[]; uiterlijk?: string };
    indicatie?: { stand?: string; van?: string; tot?: string };
    urgentie?: { toegekend?: boolean; categorie?: string };
    kandidaat?: { stand: string; op: string; tot?: string; reden?: string };
  }
>;

/** The home that the person is asked about. */
export interface Woning {
  straat: string;
  huisnummer: number;
  toevoeging?: string;
  postcode: string;
  plaats: string;
  buurt: string;
  gemeente: string;
  kamers: number;
  verdieping: number;
  lift: boolean;
  huisdieren: boolean;
  rekenhuurCent: number;
  servicekostenCent?: number;
  beschikbaarVanaf: string;
}
export type Vraag = Met<S['AkkoordverzoekDto'], { woning?: Woning }>;
export type Plaatsing = Met<
  S['PlaatsingDto'],
  {
    perPartij: { rol: string; stand: string; verwachtOp?: string }[];
    lijnen?: { lid: string; lijn: string; stand: string; perioden: { van: string; tot?: string }[] }[] | null;
  }
>;
export type Knelpunt = S['KnelpuntDto'];
export type Vrijgave = S['VrijgaveUitDto'];
export type Bezichtiging = S['BezichtigingUitDto'];
export type Overeenkomst = Met<S['OvereenkomstUitDto'], { ondertekend: Record<string, string> }>;
export type Begeleiding = S['BegeleidingUitDto'];
export type Plan = S['PlanUitDto'];
export type Moment = S['NazorgmomentUitDto'];
export type Signaal = S['SignaalUitDto'];
export type Omklap = Met<
  S['OmklapUitDto'],
  { criteria: { code: string; voldaan: boolean }[]; antwoorden: Record<string, { antwoord: string }> }
>;
export type Dubbel = S['DubbelUitDto'];
export type Vergissing = Met<
  S['VergissingUitDto'],
  {
    ontvangers: { partij: string; stand: string; uiterlijk: string; trap: number }[];
    datalek: { uiterlijk: string; uitkomst?: string };
  }
>;
export type Onderbreking = S['OnderbrekingUitDto'];
export type Toegang = S['ToegangUitDto'];
export type Plek = S['PlekUitDto'];
export type Wachtende = S['WachtendeUitDto'];
export type Capaciteit = S['CapaciteitUitDto'];
export type Partij = S['PartijUitDto'];
export type Uitleg = S['UitlegDto'];
export type Casusnaam = S['CasusnaamDto'];
