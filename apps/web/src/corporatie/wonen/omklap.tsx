import { useQuery } from '@tanstack/react-query';
import { Feiten, Keuze, Knop, Kop, Merk, Tekstveld, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { hoofdletter, lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { criteriaVraag, type Omklap } from './vragen.js';
import { woorden } from '../../kern/woorden.js';

/** Whether the lease passes to the resident: talked over on named points, decided together. */
export function Omklapblok({ plaatsing, omklap }: { plaatsing: string; omklap: Omklap | undefined }) {
  return (
    <section className="inhoud" aria-labelledby="kop-omklap">
      <Kop niveau={2} id="kop-omklap">
        Komt het contract op eigen naam?
      </Kop>
      {omklap && <Stand o={omklap} />}
      {(!omklap || (omklap.uitkomst && omklap.uitkomst !== 'omgeklapt')) && <Voorstel plaatsing={plaatsing} />}
      {omklap && !omklap.uitkomst && <Besluit o={omklap} />}
    </section>
  );
}

const zegAntwoord = (a: 'ja' | 'nee' | undefined) =>
  a ? <Merk soort={a === 'ja' ? 'gereed' : 'gewoon'}>{a}</Merk> : <Merk soort="wacht">nog geen antwoord</Merk>;

const Stand = ({ o }: { o: Omklap }) => (
  <Feiten
    feiten={[
      ['Gesprek', lang(o.op)],
      ...o.criteria.map(
        (c) =>
          [
            hoofdletter(woorden(c.code)),
            c.voldaan ? <Merk soort="gereed">op orde</Merk> : <Merk>nog niet</Merk>,
          ] as const,
      ),
      ['Begeleiding', zegAntwoord(o.antwoorden.hoofdbegeleider)],
      ['Bewoner', zegAntwoord(o.antwoorden.persoon)],
      ['Besluit', o.uitkomst && `${woorden(o.uitkomst)}${o.verlengdTot ? ` tot ${lang(o.verlengdTot)}` : ''}`],
    ]}
  />
);

function Voorstel({ plaatsing }: { plaatsing: string }) {
  const { nu } = useIk();
  const vraag = useQuery(criteriaVraag);
  const [open, zetOpen] = useState(false);
  const [goed, zetGoed] = useState<readonly string[]>([]);
  const [op, zetOp] = useState(nu);
  const { doe, bezig, fout } = useDoe(() => zetOpen(false));
  if (!open)
    return (
      <div className="knoppen stap__in">
        <Knop onClick={() => zetOpen(true)}>Stel een gesprek over omklap voor</Knop>
      </div>
    );
  return (
    <Uitkomst van={vraag} rijen={4}>
      {({ criteria, aanname }) => (
        <div className="formulier stap__in">
          <fieldset>
            <legend className="veld__legenda">
              Wat is op orde?{aanname && <span className="stil"> (punten van de regio, aanname)</span>}
            </legend>
            {criteria.map((c) => (
              <Vinkje
                key={c}
                label={hoofdletter(woorden(c))}
                checked={goed.includes(c)}
                onChange={() => zetGoed(goed.includes(c) ? goed.filter((x) => x !== c) : [...goed, c])}
              />
            ))}
          </fieldset>
          <Tekstveld kort type="date" label="Dag van het gesprek" value={op} onChange={(e) => zetOp(e.target.value)} />
          {fout && <Fout fout={fout} />}
          <div className="knoppen">
            <Knop
              eerst
              bezig={bezig}
              onClick={() =>
                doe({
                  pad: `/v1/plaatsingen/${plaatsing}/omklap`,
                  lichaam: { op, criteria: criteria.map((code) => ({ code, voldaan: goed.includes(code) })) },
                  zegt: 'Het voorstel is verstuurd; begeleiding en bewoner antwoorden',
                })
              }
            >
              Verstuur het voorstel
            </Knop>
            <Knop onClick={() => zetOpen(false)}>Terug</Knop>
          </div>
        </div>
      )}
    </Uitkomst>
  );
}

function Besluit({ o }: { o: Omklap }) {
  const { nu } = useIk();
  const [uitkomst, kies] = useState<string>();
  const [tot, zetTot] = useState('');
  const [planB, zetPlanB] = useState('nieuw-gesprek');
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier stap__in">
      <Keuze
        legenda="Wat besloten jullie samen?"
        opties={[
          {
            waarde: 'omgeklapt',
            label: 'Het contract komt op naam van de bewoner',
            uitleg: 'Kan als begeleiding en bewoner ja zeiden.',
          },
          { waarde: 'verlengd', label: 'Later opnieuw kijken' },
          {
            waarde: 'niet',
            label: 'Het gebeurt niet',
            uitleg: 'Met een plan B, zodat niemand zonder volgende stap zit.',
          },
        ]}
        {...(uitkomst && { waarde: uitkomst })}
        kies={kies}
      />
      {uitkomst === 'verlengd' && (
        <Tekstveld kort type="date" label="Tot" min={nu} value={tot} onChange={(e) => zetTot(e.target.value)} />
      )}
      {uitkomst === 'niet' && (
        <Tekstveld
          label="Plan B"
          uitleg="Een code zonder spaties, zoals andere-woning. Dit lezen zorg, gemeente en matchingspunt."
          value={planB}
          onChange={(e) => zetPlanB(e.target.value)}
        />
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          uit={!uitkomst}
          onClick={() =>
            doe({
              pad: `/v1/omklappen/${o.id}/besluit`,
              lichaam: {
                uitkomst,
                op: nu,
                ...(uitkomst === 'verlengd' && { verlengdTot: tot }),
                ...(uitkomst === 'niet' && { planB }),
              },
              zegt: 'Het besluit over omklap is vastgelegd',
            })
          }
        >
          {uitkomst ? 'Leg het besluit vast' : 'Kies eerst een besluit'}
        </Knop>
      </div>
    </div>
  );
}
