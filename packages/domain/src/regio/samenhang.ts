import { buurt, gemeente, wijk } from '../gebied/gebied.js';
import type { Profielprobleem } from './profiel-fout.js';
import type { Meld } from './vorm.js';
import { partijrolVan, type Partijrol } from '../rol/rollen.js';
import type { Partij, Vervulling } from './partij.js';
import type { Regioprofiel } from './profiel.js';
import { kringIn } from './taakplan.js';

const dubbel = (waarden: string[]): string[] => waarden.filter((w, i) => waarden.indexOf(w) !== i);

const rolVoor = (deel: Vervulling): Partijrol => (deel === 'welzijn' ? 'zorg' : partijrolVan(deel));

const PARTIJREGELS: { geldt: (p: Partij) => boolean; wat: string; remedie: string }[] = [
  {
    geldt: (p) => (p.rol === 'gemeente') === (p.gemeentecode !== undefined),
    wat: 'Een gemeentecode hoort bij een gemeente en bij niemand anders.',
    remedie: 'Voeg gemeentecode toe of haal hem weg.',
  },
  {
    geldt: (p) => p.vervult.every((deel) => rolVoor(deel) === p.rol),
    wat: 'Deze partij vervult een deel dat niet bij haar rol hoort.',
    remedie: 'Verbeter vervult of rol.',
  },
  {
    geldt: (p) => !p.capaciteiten.bsn || p.rol === 'zorg' || p.rol === 'gemeente',
    wat: 'Matchingspunt en corporatie krijgen nooit een BSN.',
    remedie: 'Zet capaciteiten.bsn op false.',
  },
  {
    geldt: (p) => !p.capaciteiten.bsn || (!p.gehost && !p.vervult.includes('welzijn')),
    wat: 'Een gehoste partij of een welzijnspartij heeft geen grond voor een BSN.',
    remedie: 'Zet capaciteiten.bsn op false.',
  },
];

function partijen(p: Regioprofiel, meld: Meld): void {
  for (const veld of ['naam', 'oin', 'gemeentecode'] as const)
    for (const w of dubbel(p.partijen.flatMap((q) => q[veld] ?? [])))
      meld({
        pad: 'partijen',
        wat: `${veld} ${w} komt twee keer voor.`,
        remedie: 'Geef elke partij een eigen waarde.',
      });
  p.partijen.forEach((q, i) =>
    PARTIJREGELS.filter((r) => !r.geldt(q)).forEach((r) => meld({ pad: `partijen[${i}] (${q.naam})`, ...r })),
  );
  const hubs = p.partijen.filter((q) => q.rol === 'matching').length;
  if (hubs !== 1)
    meld({ pad: 'partijen', wat: `Er zijn ${hubs} partijen met rol matching.`, remedie: 'Noem er precies een.' });
  if (!p.partijen.some((q) => q.gemeentecode === p.centrumgemeente.waarde))
    meld({ pad: 'centrumgemeente', wat: 'Deze gemeente is geen partij.', remedie: 'Kies een gemeente van de regio.' });
}

function punten(p: Regioprofiel, meld: Meld): void {
  const verdeeld = p.coordinatiepunten.flatMap((c) => c.gemeenten);
  for (const gm of dubbel(verdeeld))
    meld({ pad: 'coordinatiepunten', wat: `${gm} valt onder twee punten.`, remedie: 'Laat hem bij een van de twee.' });
  for (const q of p.partijen)
    if (q.gemeentecode && !verdeeld.includes(q.gemeentecode))
      meld({
        pad: 'coordinatiepunten',
        wat: `${q.titel} valt onder geen punt.`,
        remedie: `Voeg ${q.gemeentecode} toe.`,
      });
}

function contingenten(p: Regioprofiel, meld: Meld): void {
  const namen = new Set(p.partijen.map((q) => q.naam));
  const bekend = new Set(p.coordinatiepunten.map((c) => c.naam));
  p.contingenten.forEach((c, i) => {
    const pad = `contingenten[${i}] (${c.naam})`;
    if ([c.minimum, c.maximum, c.streef].filter((g) => g !== undefined).length !== 1)
      meld({ pad, wat: 'Het aantal is niet duidelijk.', remedie: 'Geef een van minimum, maximum en streef.' });
    if (!bekend.has(c.coordinatiepunt))
      meld({ pad, wat: `${c.coordinatiepunt} is geen coördinatiepunt.`, remedie: 'Verbeter de naam.' });
    for (const w of c.wie.filter((n) => !namen.has(n)))
      meld({ pad, wat: `${w} is geen partij.`, remedie: 'Gebruik de naam van een partij.' });
  });
}

function taakplan(p: Regioprofiel, meld: Meld): void {
  const soorten = p.taakplan.map((t) => t.soort);
  for (const s of dubbel(soorten))
    meld({ pad: 'taakplan', wat: `${s} komt twee keer voor.`, remedie: 'Geef elke taak een eigen soort.' });
  p.taakplan.forEach((t, i) =>
    t.wachtOp
      .filter((s) => !soorten.includes(s))
      .forEach((s) =>
        meld({ pad: `taakplan[${i}].wachtOp`, wat: `De taak ${s} bestaat niet.`, remedie: 'Verbeter de soort.' }),
      ),
  );
  const kring = kringIn(p.taakplan);
  if (kring.length)
    meld({ pad: 'taakplan', wat: `${kring.join(', ')} wachten op elkaar.`, remedie: 'Haal een van de wachtOp weg.' });
}

function escalatie(p: Regioprofiel, meld: Meld): void {
  const { escalatie: treden } = p;
  if (treden.at(-1)?.naar !== 'regio')
    meld({ pad: 'escalatie', wat: 'Stilte eindigt niet bij de regio.', remedie: 'Zet regio als laatste trede.' });
  if (treden.some((t, i) => i > 0 && t.naWerkdagen <= (treden[i - 1]?.naWerkdagen ?? 0)) || !treden[0]?.naWerkdagen)
    meld({ pad: 'escalatie', wat: 'De treden volgen elkaar niet op.', remedie: 'Geef elke trede meer werkdagen.' });
  for (const naar of dubbel(treden.map((t) => t.naar)))
    meld({ pad: 'escalatie', wat: `${naar} komt twee keer voor.`, remedie: 'Noem elke trede één keer.' });
}

const bestaat = (code: string): boolean => [gemeente, wijk, buurt].some((zoek) => zoek(code) !== undefined);

function gebieden(p: Regioprofiel, meld: Meld): void {
  const gebruikt: [string, string[]][] = [
    ...p.partijen.map((q, i): [string, string[]] => [`partijen[${i}].werkgebied`, q.werkgebied.waarde]),
    ...p.coordinatiepunten.map((c, i): [string, string[]] => [`coordinatiepunten[${i}].gemeenten`, c.gemeenten]),
    ...p.contingenten.map((c, i): [string, string[]] => [`contingenten[${i}].waar`, c.waar]),
    ['belasting.startstand', p.belasting.startstand.map((s) => s.gebied)],
  ];
  for (const [pad, codes] of gebruikt)
    for (const code of codes.filter((c) => !bestaat(c)))
      meld({ pad, wat: `${code} staat niet in de gebieden van het CBS.`, remedie: 'Verbeter de code.' });
}

/** What no single field can show: names and areas that must exist, uniqueness, who may hold a BSN, a plan without cycles. */
export function samenhang(p: Regioprofiel): Profielprobleem[] {
  const problemen: Profielprobleem[] = [];
  for (const regel of [partijen, gebieden, punten, contingenten, taakplan, escalatie])
    regel(p, ({ pad, wat, remedie }) => problemen.push({ pad, wat, remedie }));
  return problemen;
}
