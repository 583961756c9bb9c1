import {
  BESLUITEN,
  VERDEELMOMENTEN,
  TREDEN,
  VERLOOPGEVOLGEN,
  WEIGERGEVOLGEN,
  type Aanbodregels,
  type Belastingregels,
  type Besluitregel,
  type Besluitsoort,
  type Contingent,
  type Draagkrachtregels,
  type Verdeelregels,
  type Signaaltermijnen,
  type Trede,
  type Wegingen,
} from './afspraken.js';
import { OPENINGEN, type Nazorgmoment, type Taakdefinitie } from './taakplan.js';
import { jaNee, keuze, lijst, tekst, type Vorm } from './vorm.js';
import { gesourcet, misschien, noem, object, rij, type Velden } from './vorm-object.js';
import { aantal, casusrol, duur, gebiedscode, slug } from './vorm-partij.js';

const besluitregel = noem(
  'besluitregel',
  object<Besluitregel>({
    wie: gesourcet(lijst(casusrol, 1)),
    advies: gesourcet(lijst(casusrol)),
    termijnWerkdagen: gesourcet(duur),
    bijVerlopen: gesourcet(keuze(VERLOOPGEVOLGEN)),
  }),
);
const regels = Object.fromEntries(BESLUITEN.map((b) => [b, besluitregel])) as Velden<
  Record<Besluitsoort, Besluitregel>
>;
export const beslist = object<Record<Besluitsoort, Besluitregel>>(regels);

const weigergevolg = noem('weigergevolg', gesourcet(keuze(WEIGERGEVOLGEN)));
export const aanbod = object<Aanbodregels>({
  maximum: gesourcet(aantal),
  bijGegrondeWeigering: weigergevolg,
  bijOngegrondeWeigering: weigergevolg,
});

const eenGrens = { oneOf: ['minimum', 'maximum', 'streef'].map((g) => ({ required: [g] })) };
export const contingent: Vorm<Contingent> = noem(
  'contingent',
  rij<Contingent>(
    {
      naam: slug,
      wie: lijst(slug, 1),
      waar: lijst(gebiedscode, 1),
      coordinatiepunt: slug,
      doelgroep: slug,
      periode: keuze(['jaar', 'kwartaal']),
      minimum: misschien(aantal),
      maximum: misschien(aantal),
      streef: misschien(aantal),
      teltBij: keuze(['aanbod', 'contract', 'sleutel']),
      doorschuiven: jaNee,
    },
    { allOf: [eenGrens] },
  ),
);

const datum = tekst('^\\d{4}-\\d{2}-\\d{2}$', 'een datum als 2026-01-31');
export const belasting = object<Belastingregels>({
  vanaf: gesourcet(keuze(['contract', 'sleutel'])),
  tot: gesourcet(keuze(['omklap', 'begeleiding-beeindigd', 'afgesloten'])),
  startstand: lijst(rij<Belastingregels['startstand'][number]>({ gebied: gebiedscode, aantal, peildatum: datum })),
});

export const draagkracht = object<Draagkrachtregels>({
  herzienMaanden: gesourcet(duur),
  standaardPerBuurt: gesourcet(aantal),
  bijOverschrijding: gesourcet(keuze(['waarschuwen', 'weigeren'])),
});

export const verdeling = object<Verdeelregels>({
  wanneer: gesourcet(keuze(VERDEELMOMENTEN)),
  binnenDraagkracht: gesourcet(jaNee),
  puntenPerGemisteWoning: gesourcet(aantal),
  voorrangNaMaanden: gesourcet(duur),
});

const punten = noem('punten', gesourcet(aantal));
export const wegingen = object<Wegingen>({
  eigenWijk: punten,
  netwerk: punten,
  urgentie: punten,
  wachttijdPerMaand: punten,
  wensbuurt: punten,
  spreiding: punten,
});

export const taakdefinitie = noem(
  'taakdefinitie',
  rij<Taakdefinitie>({
    soort: slug,
    eigenaar: casusrol,
    opentBij: keuze(OPENINGEN),
    wachtOp: lijst(slug),
    termijnWerkdagen: duur,
    duurWerkdagen: duur,
    ongedaan: object<Taakdefinitie['ongedaan']>({ hoe: tekst(), wie: casusrol }),
    alleenBij: misschien(keuze(['andere-gemeente'])),
  }),
);

export const nazorgmoment = noem(
  'nazorgmoment',
  rij<Nazorgmoment>({
    soort: keuze(['huisbezoek', 'evaluatie', 'omklapgesprek']),
    naWeken: duur,
    wie: casusrol,
  }),
);

export const trede = noem('trede', rij<Trede>({ naar: keuze(TREDEN), naWerkdagen: duur }));

export const signaaltermijnen = noem(
  'signaaltermijnen',
  object<Signaaltermijnen>({ gezienWerkdagen: gesourcet(duur), afspraakWerkdagen: gesourcet(duur) }),
);
