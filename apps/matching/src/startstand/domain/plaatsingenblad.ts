import { cel, kolom, type Waarden } from '@weerthuis/domain';

const { misschien, lijst } = cel;

/** How far a running plaatsing is; each step holds what came before it. */
export const STAPPEN = [
  'voorlopig-akkoord',
  'definitief-akkoord',
  'contract',
  'sleutel',
  'verhuisd',
  'nazorg',
] as const;
export type Startstap = (typeof STAPPEN)[number];

/** The list of plaatsingen that run: one row is one plaatsing. */
export const PLAATSINGENBLAD = {
  kenmerk: kolom(cel.kenmerk, 'Het nummer van deze plaatsing in je eigen lijst.', 'WT-031'),
  casusnummer: kolom(
    misschien(cel.tekst),
    'Het nummer in Weerthuis. Of vul de twee volgende kolommen in.',
    'HVB-26-0417-K',
  ),
  aanmelder: kolom(misschien(cel.tekst), 'Korte naam van wie het huishouden aanmeldde.', 'traverse'),
  kenmerkAanmelder: kolom(misschien(cel.kenmerk), 'Het kenmerk in de lijst van de aanmelder.', 'TRV-0012'),
  corporatie: kolom(cel.tekst, 'Korte naam van de verhuurder.', 'tiwos'),
  bagId: kolom(cel.bag, 'Zestien cijfers, kolom op Tekst.', '0855010000000001'),
  stap: kolom(cel.uit(STAPPEN), STAPPEN.join(', '), 'sleutel'),
  startOp: kolom(cel.dag, 'De afgesproken eerste dag in de woning.', '01-03-2026'),
  voorlopigOp: kolom(cel.dag, 'De dag waarop iedereen voorlopig ja zei.', '02-02-2026'),
  definitiefOp: kolom(misschien(cel.dag), 'Vanaf de stap definitief-akkoord.', '09-02-2026'),
  bezichtigdOp: kolom(misschien(cel.dag), '', '05-02-2026'),
  contractOp: kolom(misschien(cel.dag), 'De laatste handtekening. Vanaf de stap contract.', '16-02-2026'),
  huurIngang: kolom(misschien(cel.dag), 'Eerste dag huur. Vanaf de stap contract.', '01-03-2026'),
  sleutelOp: kolom(misschien(cel.dag), 'Vanaf de stap sleutel.', '27-02-2026'),
  verhuisdOp: kolom(misschien(cel.dag), 'Vanaf de stap verhuisd.', ''),
  ingeschrevenOp: kolom(misschien(cel.dag), 'Vanaf de stap nazorg.', ''),
  plekVrijOp: kolom(misschien(cel.dag), 'De oude plek is vrij. Vanaf de stap nazorg.', ''),
  gereed: kolom(
    lijst(cel.tekst, 20),
    'Taken die al klaar zijn, met een komma ertussen. Wat uit de stap volgt, hoeft er niet bij.',
    'inkomen-geregeld, ondersteuning-gestart',
  ),
};
export type Plaatsingrij = Waarden<typeof PLAATSINGENBLAD>;
