import { weiger, type Datum, type Oin, type Uuid } from '@weerthuis/domain';

/** What a meeting can decide about a matter. `afspraak`: somebody does something before a day. */
export const OVERLEGBESLUITEN = {
  voordragen: { afspraak: true },
  'zoekopdracht-geven': { afspraak: true },
  'laten-rusten': { afspraak: true },
  'afwijking-vragen': { afspraak: true },
  'hoger-brengen': { afspraak: true },
  uitzoeken: { afspraak: true },
  aanhouden: { afspraak: false },
  'geen-actie': { afspraak: false },
} as const satisfies Record<string, { afspraak: boolean }>;
export type Overlegbesluit = keyof typeof OVERLEGBESLUITEN;

/** A matter on the agenda: an open step of a casus as it stood when it was put there. */
export interface Zaak {
  /** Names the step as long as it is open. */
  sleutel: string;
  casus: Uuid;
  casusnummer: string;
  stap: string;
  soort?: string;
  over: Uuid;
  rol: string;
  partij: Oin;
  uiterlijk: Datum;
  trap: number;
}

/** What was decided: with an afspraak also who does it and before which day. */
export interface Uitkomst {
  besluit: Overlegbesluit;
  toelichting?: string;
  wie?: Oin;
  voor?: Datum;
}

/** The minutes are these facts, in order; nothing is ever changed or taken away. */
export type Overlegfeit =
  | { soort: 'gepland'; dag: Datum }
  | { soort: 'geagendeerd'; punt: Uuid; zaak: Zaak }
  | { soort: 'besproken'; punt: Uuid; notitie: string }
  | ({ soort: 'besloten'; punt: Uuid } & Uitkomst)
  | { soort: 'gesloten' }
  | { soort: 'gedaan'; punt: Uuid };

export interface Punt extends Zaak {
  punt: Uuid;
  notities: string[];
  uitkomst?: Uitkomst;
  gedaan: boolean;
}

export interface Overleg {
  dag: Datum;
  stand: 'voorbereid' | 'bezig' | 'gesloten';
  punten: Punt[];
}

/** Where the meeting stands, from its facts. */
export function vouw(feiten: readonly Overlegfeit[]): Overleg {
  const o: Overleg = { dag: '', stand: 'voorbereid', punten: [] };
  const punt = (id: Uuid): Punt | undefined => o.punten.find((p) => p.punt === id);
  for (const f of feiten) {
    if (f.soort === 'gepland') o.dag = f.dag;
    if (f.soort === 'geagendeerd') o.punten.push({ ...f.zaak, punt: f.punt, notities: [], gedaan: false });
    if (f.soort === 'besproken') punt(f.punt)?.notities.push(f.notitie);
    if (f.soort === 'besloten') zetUitkomst(punt(f.punt), f);
    if (f.soort === 'gedaan') Object.assign(punt(f.punt) ?? {}, { gedaan: true });
    if (f.soort === 'gesloten') o.stand = 'gesloten';
    else if (o.stand === 'voorbereid' && (f.soort === 'besproken' || f.soort === 'besloten')) o.stand = 'bezig';
  }
  return o;
}

function zetUitkomst(punt: Punt | undefined, { besluit, toelichting, wie, voor }: Uitkomst): void {
  if (!punt) return;
  punt.uitkomst = { besluit, ...(toelichting && { toelichting }), ...(wie && { wie }), ...(voor && { voor }) };
  punt.gedaan = false;
}

/** Something was agreed and is not done yet. */
export const loopt = (p: Pick<Punt, 'uitkomst' | 'gedaan'>): boolean =>
  p.uitkomst !== undefined && OVERLEGBESLUITEN[p.uitkomst.besluit].afspraak && !p.gedaan;

const VAN = 'werkwijze van het plaatsingsoverleg';
const nee = (code: string, soort: 'conflict' | 'ongeldig', titel: string, detail: string, veld?: string): never =>
  weiger({ code, soort, titel, detail: `${detail} Er is niets gewijzigd.`, van: VAN, ...(veld && { veld }) });

/** Whether this fact may follow these. @throws Regelfout */
export function toets(o: Overleg, f: Overlegfeit, vandaag: Datum): void {
  if (f.soort === 'gedaan') return toetsGedaan(o, f.punt);
  if (o.stand === 'gesloten')
    nee(
      'overleg-gesloten',
      'conflict',
      'Dit overleg is gesloten.',
      'Het verslag staat vast (werkwijze van het plaatsingsoverleg). Zet de zaak op de agenda van het volgende overleg.',
    );
  if (f.soort === 'gesloten') toetsSluiten(o);
  if (f.soort === 'besloten') toetsBesluit(f, vandaag);
  if (f.soort === 'geagendeerd' && o.punten.some((p) => p.sleutel === f.zaak.sleutel))
    nee('staat-al-op-agenda', 'conflict', 'Deze zaak staat al op de agenda.', 'Elke zaak staat er één keer.');
}

function toetsSluiten(o: Overleg): void {
  const open = o.punten.filter((p) => !p.uitkomst).length;
  if (open > 0)
    nee(
      'overleg-zonder-besluit',
      'conflict',
      'Niet over alles is iets besloten.',
      `Bij ${open} van de ${o.punten.length} zaken staat nog niets. Beslis, of kies aanhouden.`,
    );
}

function toetsBesluit({ besluit, wie, voor }: Uitkomst, vandaag: Datum): void {
  if (!OVERLEGBESLUITEN[besluit].afspraak) return;
  if (!wie || !voor)
    nee(
      'afspraak-onvolledig',
      'ongeldig',
      'Bij deze afspraak hoort wie en wanneer.',
      'Een afspraak zonder naam en dag komt nergens terug. Noem de partij en de dag.',
      wie ? 'voor' : 'wie',
    );
  if (voor! < vandaag)
    nee('dag-voorbij', 'ongeldig', 'Deze dag is al voorbij.', 'Een afspraak ligt vandaag of later.', 'voor');
}

function toetsGedaan(o: Overleg, punt: Uuid): void {
  const p = o.punten.find((een) => een.punt === punt);
  if (!p || !loopt(p))
    nee('geen-afspraak', 'conflict', 'Hier loopt geen afspraak.', 'Er is niets afgesproken, of het is al gedaan.');
}
