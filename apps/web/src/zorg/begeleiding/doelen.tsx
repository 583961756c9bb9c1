import { Feiten, Knop, Kop, Tekstveld, Versies } from '@weerthuis/ui';
import { useState } from 'react';
import { Probleemfout } from '../../api/probleem.js';
import { useConcept } from '../../kern/concept.js';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Plan } from '../kern/typen.js';

type Doel = Plan['doelen'][number];
const LEEG: Doel = { doel: '', streefdatum: '' };

/** The goals; they stay with who supports. Editing keeps a draft at the server. */
export function Doelen({
  casus,
  plan,
  kan,
  eerst,
}: {
  casus: string;
  plan: Plan | null;
  kan: boolean;
  eerst: boolean;
}) {
  const [open, zetOpen] = useState(!plan && kan);
  return (
    <section className="inhoud" aria-labelledby="kop-doelen">
      <Kop niveau={2} id="kop-doelen">
        Doelen
      </Kop>
      {open ? (
        <Schrijf casus={casus} plan={plan} eerst={eerst} klaar={() => zetOpen(false)} />
      ) : (
        <>
          {plan ? (
            <Feiten feiten={plan.doelen.map((d) => [`Uiterlijk ${lang(d.streefdatum)}`, d.doel] as const)} />
          ) : (
            <p className="stil">Er zijn nog geen doelen.</p>
          )}
          {kan && (
            <div className="knoppen stap__in">
              <Knop onClick={() => zetOpen(true)}>{plan ? 'Wijzig de doelen' : 'Schrijf de doelen'}</Knop>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Schrijf({
  casus,
  plan,
  eerst,
  klaar,
}: {
  casus: string;
  plan: Plan | null;
  eerst: boolean;
  klaar: () => void;
}) {
  const concept = useConcept(`plan-${casus}`, { doelen: plan?.doelen ?? [LEEG] });
  const { doelen } = concept.inhoud;
  const { doe, bezig, fout } = useDoe(() => void concept.wis().then(klaar));
  const zet = (i: number, deel: Partial<Doel>) =>
    concept.zet({ doelen: doelen.map((d, n) => (n === i ? { ...d, ...deel } : d)) });
  const af = doelen.length > 0 && doelen.every((d) => d.doel.trim() && d.streefdatum);
  const anders = fout instanceof Probleemfout && fout.status === 412;
  if (concept.stand === 'conflict' && concept.ander)
    return (
      <Versies
        velden={[['doelen', 'Doelen']]}
        mijn={{ doelen: zeg(doelen) }}
        ander={{ doelen: zeg(concept.ander.doelen) }}
        wie="een ander venster"
        bewaar={({ doelen: gekozen }) =>
          concept.houd(gekozen === zeg(doelen) ? concept.inhoud : (concept.ander ?? concept.inhoud))
        }
      />
    );
  return (
    <div className="formulier">
      {doelen.map((d, i) => (
        <fieldset key={i} className="formulier">
          <legend className="veld__legenda">Doel {i + 1}</legend>
          <Tekstveld
            label="Wat wil de cliënt bereiken"
            uitleg="Blijft bij wie begeleidt. Schrijf het in de woorden van de cliënt."
            maxLength={400}
            value={d.doel}
            onChange={(e) => zet(i, { doel: e.target.value })}
          />
          <Tekstveld
            kort
            type="date"
            label="Uiterlijk"
            value={d.streefdatum}
            onChange={(e) => zet(i, { streefdatum: e.target.value })}
          />
          {doelen.length > 1 && (
            <div className="knoppen">
              <Knop onClick={() => concept.zet({ doelen: doelen.filter((_, n) => n !== i) })}>
                Haal doel {i + 1} weg
              </Knop>
            </div>
          )}
        </fieldset>
      ))}
      {fout && <Fout fout={fout} />}
      {anders && <p>Herlaad de pagina: dan zie je wat er nu staat. Wat je schreef, is bewaard.</p>}
      <div className="knoppen">
        <Knop
          eerst={eerst}
          bezig={bezig}
          uit={!af}
          onClick={() =>
            doe({
              methode: 'PUT',
              pad: `/v1/casussen/${casus}/begeleidingsplan`,
              lichaam: { doelen },
              ...(plan && { versie: plan.versie }),
              zegt: 'De doelen zijn vastgelegd',
            })
          }
        >
          {af ? 'Leg de doelen vast' : 'Vul eerst elk doel en elke dag in'}
        </Knop>
        <Knop onClick={() => concept.zet({ doelen: [...doelen, LEEG] })}>Voeg een doel toe</Knop>
        {plan && <Knop onClick={klaar}>Terug</Knop>}
      </div>
    </div>
  );
}

const zeg = (doelen: readonly Doel[]): string => doelen.map((d) => `${d.doel} (${d.streefdatum})`).join('; ');
