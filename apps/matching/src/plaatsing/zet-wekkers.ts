import { momentInAmsterdam, plusWerkdagen, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { volgendAlarm } from './domain/meldingen.js';
import { isActief, type Afspraken, type Plaatsing } from './domain/plaatsing.js';
import { KNELPUNT_ALARM, PLAATSING_KIJKEN, TAAK_ALARM } from './wekkers.js';

/** Working days between two looks at a plaatsing in which nothing happens, before and after the move (aanname). */
const KIJK_WERKDAGEN = { voor: 5, na: 20 };
const OCHTEND = '07:00';

type Alarmen = Map<string, { soort: string; sleutel: Uuid; op: Datum }>;

function alarmen(p: Plaatsing, a: Afspraken): Alarmen {
  const uit: Alarmen = new Map();
  const zet = (soort: string, sleutel: Uuid, op: Datum | undefined): void => {
    if (op) uit.set(`${soort} ${sleutel}`, { soort, sleutel, op });
  };
  // What must be taken back is reminded of like any task; while a plaatsing rests nobody is.
  if (!['opgeschort', 'afgesloten'].includes(p.stand))
    for (const t of p.taken) zet(TAAK_ALARM, t.id, volgendAlarm(t, a.stilstand));
  if (!isActief(p)) return uit;
  for (const k of p.knelpunten) if (k.trap < 5) zet(KNELPUNT_ALARM, k.knelpunt, k.uiterlijk);
  zet(PLAATSING_KIJKEN, p.plaatsing, plusWerkdagen(a.vandaag, KIJK_WERKDAGEN[p.momenten.verhuisd ? 'na' : 'voor']));
  return uit;
}

/** Sets the timers that the new state asks for, and withdraws those it no longer needs. */
export async function zetWekkers(
  w: Werkeenheid,
  voor: Plaatsing | undefined,
  na: Plaatsing,
  a: Afspraken,
): Promise<void> {
  const oud: Alarmen = voor ? alarmen(voor, a) : new Map();
  const nieuw = alarmen(na, a);
  for (const [naam, { soort, sleutel }] of oud) if (!nieuw.has(naam)) await w.trekWekkerIn(soort, sleutel);
  for (const { soort, sleutel, op } of nieuw.values())
    await w.zetWekker({
      soort,
      sleutel,
      op: momentInAmsterdam(op, OCHTEND),
      gegevens: { plaatsing: na.plaatsing },
      betrokkene: na.casus,
    });
}
