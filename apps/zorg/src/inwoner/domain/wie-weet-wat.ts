import { bereikt, partijrolVan, STAPPEN, vanafStap, vrijgave, type Ontvanger, type Stap } from '@weerthuis/domain';

/** Whom the page tells about: everyone else who takes part in a casus. */
export const ANDEREN = ['matching', 'herkomst', 'vestiging', 'verhuurder', 'hoofdbegeleider'] as const;
export type Ander = (typeof ANDEREN)[number];

/**
 * What a row of the disclosure table is called on the page: the first pattern that fits. `null`: about a home, an organisation, a
 * total or a message, not about the person; or kept by who supports and given to nobody.
 */
const NAMEN = [
  [/^(eenheid|aanbod|draagkracht|capaciteit|telling|groepstelling|bus|machtiging|stilte)(\.|$)/, null],
  [/^(woonprofiel|kandidaatstelling|voordracht|indicatie|urgentie|huurcontract|nazorg|omklap)\.(id|versie)$/, null],
  [/^onderbreking\./, null],
  [/^identiteit\.naam$/, 'naam'],
  [/^identiteit\.geboortedatum$/, 'geboortedatum'],
  [/^identiteit\.contact$/, 'contact'],
  [/^identiteit\.taal$/, 'taal'],
  [/^identiteit\.verblijfadres$/, 'adres'],
  [/^identiteit\.vertegenwoordiger$/, 'tekent'],
  [/^identiteit\.bsn$/, 'bsn'],
  [/^persoonssleutel$/, 'persoonssleutel'],
  [/^huishouden\./, 'huishouden'],
  [
    /^(casus\.deelnemer|(aanmelding|plaatsing)\.(aanmelder|hoofdbegeleider)|begeleidingsplan\.bereikbaar|nazorg\.bel)$/,
    'begeleider',
  ],
  [/^aanmelding\.wachtSinds$/, 'wachttijd'],
  [/^aanmelding\.herkomst$/, 'herkomst'],
  [/^(aanmelding\.(doelgroep|voorziening)|woonprofiel\.verblijftSinds)$/, 'plek'],
  [/^aanmelding\.wet$/, 'wet'],
  [/^aanmelding\.afgeschermd$/, 'bescherming'],
  [/^aanmelding\.toestemming$/, 'toestemming'],
  [/^aanmelding\.inkomensbron$/, 'inkomen'],
  [/^urgentie\.categorie$/, 'voorrang-waarom'],
  [/^(urgentie\.|aanmelding\.urgentieGevraagd)/, 'voorrang'],
  [/^indicatie\.(beschikkingsnummer|voorziening|omvang)$/, 'hulp-welke'],
  [/^(indicatie\.|aanmelding\.(besluitElders|indicatieGevraagd))/, 'hulp-geregeld'],
  [/^woonklaar\./, 'verhuizen-kan'],
  [/^woonprofiel\.(kamers|extraNachten)$/, 'kamers'],
  [/^woonprofiel\.(huurgrens|passendheid)$/, 'huur'],
  [/^woonprofiel\.(toegankelijkheid|trappen|maxVerdieping)$/, 'trap'],
  [/^woonprofiel\.huisdieren$/, 'huisdieren'],
  [/^woonprofiel\.(gemeenten|gewensteBuurten)$/, 'waar'],
  [/^woonprofiel\.netwerkBuurten$/, 'netwerk'],
  [/^woonprofiel\.vermijdBuurten$/, 'niet-waar'],
  [/^woonprofiel\.(intensiteit|uren|bereikbaarheid)$/, 'hulp-hoeveel'],
  [/^woonprofiel\./, 'wensen'],
  [/^binding\./, 'band'],
  [/^weigering\./, 'nee'],
  [/^(afwijzing|controle)\./, 'verhuurder-oordeel'],
  [/^bezichtiging\./, 'kijken'],
  [/^(voordracht|kandidaatstelling|akkoord|toezegging|zoekopdracht|besluit|overleg)\./, 'woningvraag'],
  [/^(plaatsing|taak|dekking|knelpunt)\./, 'verhuizing'],
  [/^begeleidingsplan\.doelen$/, 'plan'],
  [/^(begeleidingsplan\.|nazorg\.ondersteuningTot$)/, 'hulp-dagen'],
  [/^daginvulling\./, 'dag'],
  [/^financien\./, 'geld'],
  [/^overdracht\./, 'uitkering'],
  [/^huurcontract\./, 'contract'],
  [/^(inschrijving|sleutel|verhuizing)\./, 'verhuisd'],
  [/^plek\./, 'plek-vrij'],
  [/^nazorg\.(extraAandachtTot|opgeschaald)$/, 'meer-hulp'],
  [/^nazorg\.(achterstand|maanden)$/, 'huur-open'],
  [/^nazorg\.(signaal|signaalOp|signaalStand|overlast|gezienOp|afspraak)$/, 'signaal'],
  [/^nazorg\./, 'gesprekken'],
  [/^omklap\./, 'eigen-naam'],
  [/^(vergissing|herroeping)\./, 'vergissing'],
  [/^(landing\.(id|nummer)|vraag\.id)$/, null],
  [/^landing\.roepnaam$/, 'roepnaam'],
  [/^landing\./, 'welkom'],
  [/^vraag\./, 'vragen'],
  [/^bezwaar\./, 'bezwaar'],
  [/^(casus|aanmelding|toelating|kandidaat)\./, 'stand'],
] as const satisfies readonly (readonly [RegExp, string | null])[];

export type Gegevensnaam = Exclude<(typeof NAMEN)[number][1], null>;

/** What this row is called; null when it is not about the person, undefined when nobody named it yet. */
export const naamVan = (gegeven: string): Gegevensnaam | null | undefined =>
  NAMEN.find(([patroon]) => patroon.test(gegeven))?.[1];

export interface Weet {
  naam: Gegevensnaam;
  /** Purposes, as the table has them. */
  doelen: string[];
  vanaf: Stap;
}

/** What a recipient may know of the person and from which step, out of the disclosure table: the earliest step per name. */
export function weetVan(ander: Ander): Weet[] {
  const uit = new Map<Gegevensnaam, Weet>();
  for (const { gegeven, doel, eigenaar } of vrijgave) {
    const naam = naamVan(gegeven);
    const vanaf = vanafStap(gegeven, ander as Ontvanger);
    if (!naam || !vanaf || eigenaar === partijrolVan(ander as Ontvanger)) continue;
    const eerder = uit.get(naam);
    const doelen = [...new Set([...(eerder?.doelen ?? []), doel])];
    uit.set(naam, { naam, doelen, vanaf: eerder && bereikt(eerder.vanaf, vanaf) ? eerder.vanaf : vanaf });
  }
  return [...uit.values()].sort((a, b) => STAPPEN.indexOf(a.vanaf) - STAPPEN.indexOf(b.vanaf));
}

const NOOIT = {
  naam: /^identiteit\.(naam|verblijfadres)$/,
  bsn: /^identiteit\.bsn$/,
  zorg: /^begeleidingsplan\.doelen$/,
  geld: /^financien\.|^aanmelding\.inkomensbron$/,
} as const;
export type Nooit = keyof typeof NOOIT;

/** What a recipient never gets, at whatever step: true of the table, not of a text. */
export const nooitVoor = (ander: Ander): Nooit[] =>
  (Object.keys(NOOIT) as Nooit[]).filter((soort) =>
    vrijgave
      .filter((rij) => NOOIT[soort].test(rij.gegeven))
      .every((rij) => vanafStap(rij.gegeven, ander) === undefined && rij.eigenaar !== partijrolVan(ander)),
  );
