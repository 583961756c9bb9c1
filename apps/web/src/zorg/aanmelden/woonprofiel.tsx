import { HUISDIEREN, INTENSITEITEN, TOEGANKELIJKHEIDSLABEL } from '@weerthuis/domain';
import { Keuze, Keuzelijst, Knop, Tekstveld, Versies, Vinkje } from '@weerthuis/ui';
import { Probleemfout } from '../../api/probleem.js';
import { useConcept } from '../../kern/concept.js';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Casus } from '../kern/typen.js';
import { woorden } from '../kern/zeg.js';
import { Gebieden } from './gebieden.js';
import { alsInvoer, begin, type Profielinvoer } from './profielinvoer.js';

const VORMEN = ['regulier', 'driepartijen', 'omklap', 'tijdelijk'] as const;
const UITLEG: Readonly<Record<string, string>> = {
  waakvlam: 'Af en toe contact',
  licht: 'Een keer per week',
  midden: 'Enkele keren per week',
  intensief: 'Bijna elke dag',
};
const hoofd = (w: string) => w.charAt(0).toUpperCase() + w.slice(1);

/** What the home must be: codes and counts only, nothing that says why. Kept as it is filled in. */
export function Woonprofiel({ casus: c, verder }: { casus: Casus; verder: () => void }) {
  const concept = useConcept(`woonprofiel-${c.casus}`, begin(c.woonprofiel));
  const { inhoud: p, zet } = concept;
  const { doe, bezig, fout } = useDoe(() => void concept.wis().then(verder));
  const veld = fout instanceof Probleemfout ? fout.probleem : undefined;
  const bij = (naam: string) => (veld?.veld === naam ? (veld.detail ?? veld.title) : '');
  const wissel = (naam: 'huisdieren' | 'contractvormen', code: string) =>
    zet({ [naam]: p[naam].includes(code) ? p[naam].filter((x) => x !== code) : [...p[naam], code] });
  const af = p.kamers && p.intensiteit && p.urenPerWeek && p.inkomenJaar;
  if (concept.stand === 'conflict' && concept.ander)
    return (
      <Versies
        velden={(Object.keys(p) as (keyof Profielinvoer)[]).map((naam) => [naam, woorden(naam)] as const)}
        mijn={alsTekst(p)}
        ander={alsTekst(concept.ander)}
        wie="een ander venster"
        bewaar={(gekozen) =>
          concept.houd(
            Object.fromEntries(
              (Object.keys(p) as (keyof Profielinvoer)[]).map((naam) => [
                naam,
                naam in gekozen && gekozen[naam] !== alsTekst(p)[naam] ? concept.ander?.[naam] : p[naam],
              ]),
            ) as unknown as Profielinvoer,
          )
        }
      />
    );
  return (
    <div className="formulier">
      <p className="stil">Alleen wat de woning moet zijn. Waarom, schrijf je hier niet.</p>
      <Tekstveld
        kort
        type="number"
        min={1}
        max={20}
        label="Minste aantal kamers, met de woonkamer"
        fout={bij('kamers')}
        value={p.kamers}
        onChange={(e) => zet({ kamers: e.target.value })}
      />
      <Tekstveld
        kort
        type="number"
        min={0}
        max={31}
        label="Nachten per maand dat een kind blijft slapen"
        uitleg="Leeg: geen."
        fout={bij('logeernachten')}
        value={p.logeernachten}
        onChange={(e) => zet({ logeernachten: e.target.value })}
      />
      <Vinkje
        label="Woning zonder trappen nodig"
        checked={p.trapvrij}
        onChange={(e) => zet({ trapvrij: e.target.checked })}
      />
      <Keuzelijst
        label="Toegankelijkheid"
        opties={[
          { waarde: '', label: 'Niets bijzonders' },
          ...Object.entries(TOEGANKELIJKHEIDSLABEL).map(([waarde, label]) => ({ waarde, label })),
        ]}
        value={p.toegankelijkheid}
        onChange={(e) => zet({ toegankelijkheid: e.target.value })}
      />
      <fieldset>
        <legend className="veld__legenda">Huisdieren</legend>
        {HUISDIEREN.map((h) => (
          <Vinkje
            key={h}
            label={hoofd(h)}
            checked={p.huisdieren.includes(h)}
            onChange={() => wissel('huisdieren', h)}
          />
        ))}
      </fieldset>
      <Gebieden p={p} zet={zet} />
      <fieldset>
        <legend className="veld__legenda">Welke contracten zijn goed</legend>
        <p className="stil klein">Niets gekozen: elke vorm.</p>
        {VORMEN.map((v) => (
          <Vinkje
            key={v}
            label={hoofd(v)}
            checked={p.contractvormen.includes(v)}
            onChange={() => wissel('contractvormen', v)}
          />
        ))}
      </fieldset>
      <Keuze
        legenda="Hoeveel begeleiding"
        opties={INTENSITEITEN.map((i) => ({ waarde: i, label: hoofd(i), uitleg: UITLEG[i] ?? '' }))}
        {...(p.intensiteit && { waarde: p.intensiteit })}
        kies={(intensiteit) => zet({ intensiteit })}
      />
      <Tekstveld
        kort
        type="number"
        min={0}
        max={168}
        label="Uren begeleiding per week"
        fout={bij('urenPerWeek')}
        value={p.urenPerWeek}
        onChange={(e) => zet({ urenPerWeek: e.target.value })}
      />
      <Tekstveld
        kort
        inputMode="decimal"
        label="Bruto jaarinkomen van het huishouden, in euro"
        uitleg="Blijft hier. Alleen de huurgrens die eruit volgt, gaat mee."
        fout={bij('inkomenJaarCent')}
        value={p.inkomenJaar}
        onChange={(e) => zet({ inkomenJaar: e.target.value })}
      />
      {fout && !bij(veld?.veld ?? '') && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          uit={!af}
          onClick={() =>
            doe({
              methode: 'PUT',
              pad: `/v1/casussen/${c.casus}/woonprofiel`,
              lichaam: alsInvoer(p),
              ...(c.woonprofielVersie !== undefined && { versie: c.woonprofielVersie }),
              zegt: 'Het woonprofiel is vastgelegd',
            })
          }
        >
          {af ? 'Leg het woonprofiel vast' : 'Vul eerst kamers, begeleiding en inkomen in'}
        </Knop>
      </div>
    </div>
  );
}

const alsTekst = (p: Profielinvoer): Record<string, string> =>
  Object.fromEntries(Object.entries(p).map(([naam, w]) => [naam, Array.isArray(w) ? w.join(', ') : String(w)]));
