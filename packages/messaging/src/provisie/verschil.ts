import kafkajs from 'kafkajs';
import type { AclEntry } from 'kafkajs';
import { topics } from '../instantie/topics.js';
import type { Grenzen } from './aanvragen/quota.js';
import { aclSleutel, Bereik, vanPartij } from './bereik.js';
import type { Convenantplan, Partijplan, Topicplan } from './plan.js';
import type { Brokerstand } from './stand.js';

/** One difference between the convenant and the broker, as what would mend it. `melding` is for a person to judge. */
export type Stap =
  | { wat: 'topic-maken'; topic: Topicplan }
  | { wat: 'topic-partities'; naam: string; nu: number; moet: number }
  | { wat: 'topic-instellingen'; naam: string; nu: Record<string, string>; moet: Record<string, string> }
  | { wat: 'gebruiker-maken'; partij: Partijplan }
  | { wat: 'gebruiker-weg'; gebruiker: string }
  | { wat: 'recht-geven'; recht: AclEntry }
  | { wat: 'recht-nemen'; recht: AclEntry }
  | { wat: 'quotum'; gebruiker: string; nu: Grenzen; moet: Record<string, number | null> }
  | { wat: 'melding'; tekst: string };

const { AclOperationTypes: Mag } = kafkajs;

/**
 * The differences in the order in which they are mended: who left loses writing first, then the rest; then what is
 * missing is made; at last what does not belong is taken away. Touches only names of this region.
 */
export function verschil(plan: Convenantplan, nu: Brokerstand): Stap[] {
  const bereik = new Bereik(plan, nu.acls);
  return [
    ...vertrek(plan, nu, bereik),
    ...topicStappen(plan, nu),
    ...gebruikerStappen(plan, nu),
    ...rechtStappen(plan, nu),
    ...plan.partijen.flatMap((p) => quotumStap(plan, nu, p)),
    ...zwerfrechten(plan, nu, bereik),
  ];
}

const neem = (recht: AclEntry): Stap => ({ wat: 'recht-nemen', recht });
const leesrecht = (a: AclEntry): boolean => a.operation === Mag.READ || a.operation === Mag.DESCRIBE;

function vertrek(plan: Convenantplan, nu: Brokerstand, bereik: Bereik): Stap[] {
  const wie = plan.vertrokken.map((p) => {
    const rechten = bereik.rechtenVan(p);
    const er = nu.gebruikers.has(p.gebruiker);
    return { p, rechten, er, elders: bereik.ookElders(p) };
  });
  return [
    ...wie.flatMap((x) => x.rechten.filter((a) => !leesrecht(a)).map(neem)),
    ...wie.flatMap((x) => (!x.elders && (x.er || x.rechten.length) ? quotumStap(plan, nu, x.p) : [])),
    ...wie.flatMap((x) => x.rechten.filter(leesrecht).map(neem)),
    ...wie.flatMap(({ p, er, elders }): Stap[] => {
      if (!er) return [];
      const tekst = `${p.titel} trad uit, maar gebruiker ${p.gebruiker} heeft elders op dit cluster rechten en blijft`;
      return [elders ? { wat: 'melding', tekst } : { wat: 'gebruiker-weg', gebruiker: p.gebruiker }];
    }),
  ];
}

function topicStappen(plan: Convenantplan, nu: Brokerstand): Stap[] {
  const bekend = new Set([...plan.topics.map((t) => t.naam), ...plan.verlaten]);
  const over = [...nu.topics.keys()].filter((naam) => !bekend.has(naam));
  return [
    ...plan.topics.flatMap((topic): Stap[] => {
      const { naam, partities, instellingen } = topic;
      const is = nu.topics.get(naam);
      if (!is) return [{ wat: 'topic-maken', topic }];
      const stappen: Stap[] = [];
      if (is.partities < partities) stappen.push({ wat: 'topic-partities', naam, nu: is.partities, moet: partities });
      if (is.partities > partities) {
        const tekst = `${naam} heeft ${is.partities} partities in plaats van ${partities}; minder kan niet en hoeft niet`;
        stappen.push({ wat: 'melding', tekst });
      }
      if (!gelijk(is.instellingen, instellingen))
        stappen.push({ wat: 'topic-instellingen', naam, nu: is.instellingen, moet: instellingen });
      return stappen;
    }),
    ...over.map((naam): Stap => ({
      wat: 'melding',
      tekst: `${naam} hoort bij geen partij; het blijft, want er kan iets in staan`,
    })),
  ];
}

const gebruikerStappen = (plan: Convenantplan, nu: Brokerstand): Stap[] =>
  plan.partijen.filter((p) => !nu.gebruikers.has(p.gebruiker)).map((partij) => ({ wat: 'gebruiker-maken', partij }));

function rechtStappen(plan: Convenantplan, nu: Brokerstand): Stap[] {
  const er = new Set(nu.acls.map(aclSleutel));
  return plan.acls.filter((a) => !er.has(aclSleutel(a))).map((recht) => ({ wat: 'recht-geven', recht }));
}

function quotumStap(plan: Convenantplan, nu: Brokerstand, { gebruiker }: Partijplan): Stap[] {
  const moet = plan.quota.find((q) => q.gebruiker === gebruiker)?.grenzen ?? {};
  const is = nu.quota.get(gebruiker) ?? {};
  const wijzig: Record<string, number | null> = {};
  for (const [naam, waarde] of Object.entries(moet)) if (is[naam] !== waarde) wijzig[naam] = waarde;
  for (const naam of Object.keys(is)) if (!(naam in moet)) wijzig[naam] = null;
  return Object.keys(wijzig).length ? [{ wat: 'quotum', gebruiker, nu: is, moet: wijzig }] : [];
}

/** Rules on names of this region that the convenant does not give; wider rules that reach into it are only told. */
function zwerfrechten(plan: Convenantplan, nu: Brokerstand, bereik: Bereik): Stap[] {
  const bedoeld = new Set(plan.acls.map(aclSleutel));
  const vertrokken = (a: AclEntry) => plan.vertrokken.some((p) => vanPartij(a, p));
  const zwerft = (a: AclEntry) =>
    bereik.vanRegio(a) && !bedoeld.has(aclSleutel(a)) && !vertrokken(a) && !bereik.eigenIntegrator(a);
  const breed = (a: AclEntry): Stap => ({
    wat: 'melding',
    tekst: `${a.principal} heeft een recht op "${a.resourceName}": dat is breder dan ${topics.voorvoegsel(plan.regio)} en reikt erin`,
  });
  return [...nu.acls.filter(zwerft).map(neem), ...nu.acls.filter((a) => bereik.reiktErin(a)).map(breed)];
}

const gelijk = (a: Record<string, string>, b: Record<string, string>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([naam, waarde]) => b[naam] === waarde);
