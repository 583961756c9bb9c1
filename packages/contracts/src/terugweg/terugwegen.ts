import { HERROEPBAAR, HERROEPNAMEN, type Herroepnaam } from '@weerthuis/domain';

/** How what a fact told is taken back when it was not so, or is not so any more. */
export type Terugweg =
  /** `feit.herroepen` names it: everybody who heard it forgets it, and who built on it is asked whether that stands. */
  | { weg: 'herroepen'; naam: Herroepnaam }
  /** Told again with what is right, it takes the place of what was told. */
  | { weg: 'opnieuw' }
  /** Another fact of the same owner ends or reverses it. */
  | { weg: 'door'; feit: string }
  /** There is nothing to take back. */
  | { weg: 'geen'; omdat: string };

const opnieuw: Terugweg = { weg: 'opnieuw' };
const door = (feit: string): Terugweg => ({ weg: 'door', feit });
const geen = (omdat: string): Terugweg => ({ weg: 'geen', omdat });

const GEEN_GEVOLG = 'zegt alleen dat iets te laat of te lang stil was; niemand bouwt erop';
const VERSLAG = 'is zelf het verslag van iets terugnemen';

const herroepbaar = Object.fromEntries(
  HERROEPNAMEN.map((naam): [string, Terugweg] => [HERROEPBAAR[naam].feit, { weg: 'herroepen', naam }]),
);

/**
 * Every fact about a casus, a home or an organisation, as `<context>.<feit>`, with its way back. Streams of the bus itself are not
 * in it: they tell how messages travelled. A fact without a row fails the test beside this file.
 */
export const TERUGWEGEN: Readonly<Record<string, Terugweg>> = {
  ...herroepbaar,
  'aanbod.gedaan': door('aanbod.ingetrokken'),
  'aanbod.ingetrokken': door('aanbod.gedaan'),
  'aanbod.stand-gewijzigd': opnieuw,
  'aanmelding.aangevuld': opnieuw,
  'aanmelding.ingediend': door('aanmelding.ingetrokken'),
  'aanmelding.ingetrokken': door('aanmelding.ingediend'),
  'akkoord.gegeven': geen('een antwoord bindt tot zijn dag; de persoon kan tot het tekenen alsnog nee zeggen'),
  'akkoord.gevraagd': door('voordracht.vervallen'),
  'akkoord.namens-beantwoord': geen(
    'betwisten maakt ongeldig wat namens was opgeschreven; daarna antwoordt de partij zelf',
  ),
  'akkoord.namens-vastgelegd': geen('de partij zelf bevestigt of betwist het'),
  'akkoord.verlengd': opnieuw,
  'antwoord.te-laat': geen(GEEN_GEVOLG),
  'besluit.beantwoord': geen('de regio neemt het besluit; een nieuwe vraag kan altijd'),
  'besluit.genomen': door('besluit.gevraagd'),
  'besluit.gevraagd': door('besluit.genomen'),
  'bezichtiging.gehouden': opnieuw,
  'bezichtiging.gepland': opnieuw,
  'bezwaar.ingediend': door('bezwaar.ingetrokken'),
  'bezwaar.ingetrokken': door('bezwaar.ingediend'),
  'bezwaar.stand-gemeld': opnieuw,
  'binding.vastgesteld': opnieuw,
  'capaciteit.gemeld': opnieuw,
  'casus.afgeschermd': opnieuw,
  'casus.bevroren': door('casus.hervat'),
  'casus.deelnemer-toegevoegd': opnieuw,
  'casus.dubbel-bevestigd': door('aanmelding.ingetrokken'),
  'casus.dubbel-gemeld': door('casus.dubbel-opgelost'),
  'casus.dubbel-genoemd': door('casus.dubbel-opgelost'),
  'casus.dubbel-opgelost': door('casus.dubbel-gemeld'),
  'casus.gesloten': door('kandidaat.stand-gewijzigd'),
  'casus.hervat': door('casus.bevroren'),
  'casus.nummer-uitgegeven': geen('een nummer wordt eenmaal gegeven en zegt niets over de persoon'),
  'casus.persoonssleutel-gemeld': geen('een sleutel telt alleen zolang de aanmelding loopt'),
  'casus.samengevoegd': geen('wie toch twee huishoudens zijn, meldt de aanmelder opnieuw aan, met eigen wachttijd'),
  'dekking.gemeld': opnieuw,
  'draagkracht.vastgesteld': opnieuw,
  'feit.herroepen': geen('wie zich daarin vergiste, meldt het feit opnieuw'),
  'gegevens.gewist': geen(VERSLAG),
  'gegevens.wissen-gevraagd': geen(VERSLAG),
  'groepstelling.geteld': opnieuw,
  'huurovereenkomst.beeindigd': door('huurovereenkomst.opgesteld'),
  'huurovereenkomst.gesloten': door('huurovereenkomst.beeindigd'),
  'huurovereenkomst.niet-getekend': opnieuw,
  'huurovereenkomst.ondertekend': geen('getekend is getekend; de corporatie beëindigt wat niet doorgaat'),
  'huurovereenkomst.opgesteld': door('huurovereenkomst.beeindigd'),
  'identiteit.afgesloten': door('identiteit.vrijgegeven'),
  'identiteit.vrijgegeven': door('identiteit.afgesloten'),
  'indicatie.vastgesteld': opnieuw,
  'kandidaat.elders-gemeld': door('kandidaat.terug-gemeld'),
  'kandidaat.pauze-gevraagd': opnieuw,
  'kandidaat.stand-gewijzigd': opnieuw,
  'kandidaat.terug-gemeld': door('kandidaat.elders-gemeld'),
  'knelpunt.gemeld': door('knelpunt.opgeheven'),
  'knelpunt.opgeheven': door('knelpunt.gemeld'),
  'landing.gestopt': door('landing.gevraagd'),
  'landing.gevraagd': door('landing.gestopt'),
  'landing.stand-gemeld': opnieuw,
  'machtiging.gewijzigd': opnieuw,
  'nazorg.moment-gepland': opnieuw,
  'omklap.beantwoord': opnieuw,
  'omklap.besloten': door('omklap.voorgesteld'),
  'omklap.voorgesteld': opnieuw,
  'overdracht.aangeboden': geen('valt de woning weg, dan draaien beide gemeenten hun eigen deel terug'),
  'overdracht.aanvaard': geen('valt de woning weg, dan draaien beide gemeenten hun eigen deel terug'),
  'plaatsing.afgesloten': door('plaatsing.bijgewerkt'),
  'plaatsing.bijgewerkt': opnieuw,
  'plaatsing.geopend': door('plaatsing.afgesloten'),
  'plaatsing.opgeschort': door('plaatsing.bijgewerkt'),
  'plaatsing.pauze-gevraagd': opnieuw,
  'plek.ingevuld': geen('wie er woont, woont er; het telt alleen hoe lang de plek leeg stond'),
  'signaal.behandeld': opnieuw,
  'stilte.gemeld': door('stilte.opgeheven'),
  'stilte.opgeheven': door('stilte.gemeld'),
  'taak.geescaleerd': geen(GEEN_GEVOLG),
  'taak.geopend': door('taak.stand-gewijzigd'),
  'taak.stand-gemeld': opnieuw,
  'taak.stand-gewijzigd': opnieuw,
  'toelating.besloten': opnieuw,
  'urgentie.besloten': opnieuw,
  'voordracht.aangenomen': door('voordracht.vervallen'),
  'voordracht.vervallen': door('akkoord.gevraagd'),
  'voordracht.voorlopig-akkoord': door('voordracht.vervallen'),
  'vraag.beantwoord': opnieuw,
  'vraag.gesteld': door('vraag.ingetrokken'),
  'vraag.ingetrokken': door('vraag.gesteld'),
  'woonklaar.verklaard': opnieuw,
  'zoekopdracht.beantwoord': opnieuw,
  'zoekopdracht.gegeven': door('zoekopdracht.ingetrokken'),
  'zoekopdracht.hervat': door('zoekopdracht.ingetrokken'),
  'zoekopdracht.ingetrokken': door('zoekopdracht.hervat'),
};
