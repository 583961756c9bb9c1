import { weiger, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { leesOpenstaand } from '../stilte/lees-openstaand.js';
import { agenda, type Agendazaak } from './domain/agenda.js';
import type { Overlegfeit } from './domain/overleg.js';
import { aangehouden, beginOverleg, leesOverleggen, legVast } from './store/overleggen.js';

/** What the next meeting should talk about, from what is open now. */
export async function stelAgendaOp(hub: Hub, w: Werkeenheid): Promise<Agendazaak[]> {
  return agenda(await leesOpenstaand(hub, w), w.klok.vandaag(), aangehouden(await leesOverleggen(w)));
}

/** Facts that put these matters on the agenda. @throws Regelfout when one is not open any more */
export async function geagendeerd(hub: Hub, w: Werkeenheid, sleutels: readonly string[]): Promise<Overlegfeit[]> {
  const kan = new Map((await stelAgendaOp(hub, w)).map(({ reden: _, ...zaak }) => [zaak.sleutel, zaak]));
  return [...new Set(sleutels)].map((sleutel) => {
    const zaak = kan.get(sleutel) ?? weigerWeg();
    return { soort: 'geagendeerd', punt: hub.nieuwId(), zaak };
  });
}

/** Plans a meeting with these matters. @throws Regelfout */
export async function bereidVoor(
  hub: Hub,
  w: Werkeenheid,
  { dag, zaken }: { dag: Datum; zaken: readonly string[] },
): Promise<{ id: Uuid; casussen: Uuid[] }> {
  if (dag < w.klok.vandaag()) weigerVoorbij();
  const punten = await geagendeerd(hub, w, zaken);
  const id = hub.nieuwId();
  await beginOverleg(w, id);
  await legVast(w, id, [{ soort: 'gepland', dag }, ...punten]);
  return { id, casussen: punten.flatMap((f) => (f.soort === 'geagendeerd' ? [f.zaak.casus] : [])) };
}

const weigerWeg = (): never =>
  weiger({
    code: 'zaak-niet-open',
    soort: 'conflict',
    titel: 'Een van deze zaken is niet meer open.',
    detail:
      'Intussen is er iets gedaan, of de zaak is voor jou dicht (werkwijze van het plaatsingsoverleg). Vernieuw de agenda. Er is niets gewijzigd.',
    veld: 'zaken',
  });

const weigerVoorbij = (): never =>
  weiger({
    code: 'dag-voorbij',
    soort: 'ongeldig',
    titel: 'Deze dag is al voorbij.',
    detail:
      'Een overleg is vandaag of later (werkwijze van het plaatsingsoverleg). Kies een andere dag. Er is niets gewijzigd.',
    veld: 'dag',
  });
