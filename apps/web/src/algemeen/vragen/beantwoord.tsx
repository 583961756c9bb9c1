import { VRAAGANTWOORDEN, VRAAGTEKST } from '@weerthuis/domain';
import { Keuze, Knop, Tekstvak, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import { ANTWOORD, type Vraag } from './zeg-vraag.js';

/** An answer out of a list comes first; a sentence only where none of them says it. */
export function Beantwoord({ v }: { v: Vraag }) {
  const { nu } = useIk();
  const [antwoord, zetAntwoord] = useState('');
  const [dag, zetDag] = useState('');
  const [tekst, zetTekst] = useState('');
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe();
  const anders = antwoord === 'anders';
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    if (!antwoord) return zetMist(true);
    doe({
      pad: `/v1/vragen/${v.id}/antwoord`,
      lichaam: {
        antwoord,
        ...(antwoord === 'op-dag' && dag && { dag }),
        ...(tekst.trim() && { tekst: tekst.trim() }),
      },
      zegt: 'Het antwoord is verstuurd',
    });
  };
  return (
    <form className="formulier" onSubmit={verstuur}>
      {fout && <Fout fout={fout} />}
      <Keuze
        legenda="Ons antwoord"
        opties={VRAAGANTWOORDEN.map((waarde) => ({ waarde, label: ANTWOORD[waarde] }))}
        waarde={antwoord}
        kies={zetAntwoord}
        fout={mist && !antwoord ? 'Kies een antwoord.' : ''}
      />
      {antwoord === 'op-dag' && (
        <Tekstveld
          kort
          type="date"
          label="Op welke dag"
          required
          min={nu}
          value={dag}
          onChange={(e) => zetDag(e.target.value)}
        />
      )}
      <Tekstvak
        label={anders ? 'Het antwoord' : 'Toelichting'}
        uitleg={`Dit leest ${v.titel}. ${anders ? '' : 'Mag leeg blijven. '}Zonder BSN.`}
        required={anders}
        maxLength={VRAAGTEKST}
        value={tekst}
        onChange={(e) => zetTekst(e.target.value)}
      />
      <div className="knoppen">
        <Knop eerst type="submit" bezig={bezig}>
          Verstuur het antwoord
        </Knop>
      </div>
    </form>
  );
}
