import type { Boeken } from '../opstelling/boeken.js';

const HUB = 'matchingspunt';
const OPEN_HIER = `select verzoek::text as id, 'open' as stand from deelname.akkoordverzoek where stand = 'open'`;
const OPEN_DAAR = `
select q->>'verzoek' as id, 'open' as stand from matching.kandidaatstelling k join matching.voordracht v on v.id = k.voordracht,
jsonb_array_elements(k.verzoeken) q where q->>'stand' = 'open' and q->>'partij' = $1`;
const PLAATSING_HIER = `select plaatsing::text as id, stand from deelname.plaatsing`;
const PLAATSING_DAAR = `select id::text as id, stand from matching.plaatsing where exists (select 1 from jsonb_each_text(dossier->'partijen') p where p.value = $1)`;
const BEZWAAR = `select id::text as id, stand from bezwaar.bezwaar`;
/** Everybody was handed in: who is a concept again, was withdrawn, and nobody else hears of it until it is handed in anew. */
const AANMELDING_HIER = `select id::text as id, case stand when 'concept' then 'ingetrokken' else stand end as stand from zorg.casus`;
const AANMELDING_DAAR = `select id::text as id, stand from matching.casus where aanmelder = $1`;

/** Asked of each other; taken back at one and lapsed at the other is the same to both. What was not sent concerns nobody else. */
const ONDERLING = `
select id::text as id, case stand when 'ingetrokken' then 'vervallen' else stand end as stand, ander from vraag.vraag
where richting = $1 and gesteld_op is not null and stand <> 'concept'`;

const PAREN = [
  { wat: 'vraag', wie: ['tilburg', 'tiwos', 'traverse'], hier: OPEN_HIER, daar: OPEN_DAAR },
  { wat: 'plaatsing', wie: ['tilburg', 'tiwos', 'traverse'], hier: PLAATSING_HIER, daar: PLAATSING_DAAR },
  { wat: 'aanmelding', wie: ['traverse'], hier: AANMELDING_HIER, daar: AANMELDING_DAAR },
];
type Rij = { id: string; stand: string };

const naast = (wat: string, waar: string, hier: Rij[], daar: Rij[], beide: boolean): string[] => {
  const ginds = new Map(daar.map((r) => [r.id, r.stand]));
  const hierook = new Set(hier.map((r) => r.id));
  const mist = beide ? daar.filter((r) => !hierook.has(r.id)) : [];
  return [
    ...hier
      .filter((r) => (beide || ginds.has(r.id)) && ginds.get(r.id) !== r.stand)
      .map((r) => `${wat} ${r.id} staat bij ${waar} op ${r.stand}, bij de ander op ${ginds.get(r.id)}`),
    ...mist.map((r) => `${wat} ${r.id} is niet bij ${waar}`),
  ];
};

/** Where two parties hold another state of the same thing while nothing is under way. */
export async function oneens(boeken: Boeken): Promise<string[]> {
  const uit: string[] = [];
  for (const { wat, wie, hier, daar } of PAREN)
    for (const naam of wie)
      uit.push(
        ...naast(
          wat,
          naam,
          await boeken.lees<Rij>(naam, hier, []),
          await boeken.lees<Rij>(HUB, daar, [boeken.oinVan(naam)]),
          true,
        ),
      );
  const zorg = await boeken.lees<Rij>('traverse', BEZWAAR, []);
  for (const naam of [HUB, 'tilburg'])
    uit.push(...naast('bezwaar', 'traverse', zorg, await boeken.lees<Rij>(naam, BEZWAAR, []), false));
  return [...uit, ...(await vragenOneens(boeken))];
}

async function vragenOneens(boeken: Boeken): Promise<string[]> {
  const uit: string[] = [];
  for (const naam of boeken.namen) {
    const gevraagd = Map.groupBy(await boeken.lees<Rij & { ander: string }>(naam, ONDERLING, ['uit']), (r) => r.ander);
    for (const [ander, rijen] of gevraagd) {
      const bij = await boeken.lees<Rij & { ander: string }>(boeken.naamVan(ander), ONDERLING, ['in']);
      const daar = bij.filter((r) => r.ander === boeken.oinVan(naam));
      uit.push(...naast('onderlinge vraag', naam, rijen, daar, false));
    }
  }
  return uit;
}
