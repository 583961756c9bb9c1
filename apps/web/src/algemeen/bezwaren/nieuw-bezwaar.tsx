import { BEZWAAR_OVER, wieBeslist } from '@weerthuis/domain';
import { Dialoog, Keuzelijst, Knop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { hoofdletter } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { useCasusnummers } from '../../kern/nummers.js';
import { Fout } from '../../kern/uitkomst.js';
import { OVER } from './zeg-bezwaar.js';

/** A party that decides takes in only what it decides about; whoever helps takes in everything. */
const voorMij = (rol: string) =>
  BEZWAAR_OVER.filter((over) => rol === 'zorg' || (rol === 'matching') === (wieBeslist(over) === 'matching'));

/** Writes down that somebody objects or complains; why stays with whoever helps. */
export function NieuwBezwaar({ sluit }: { sluit: () => void }) {
  const { nu, organisatie } = useIk();
  const { casussen } = useCasusnummers();
  const [casus, zetCasus] = useState('');
  const [over, zetOver] = useState('');
  const [besluitOp, zetBesluitOp] = useState('');
  const { doe, bezig, fout } = useDoe(sluit);
  const klacht = over === 'matchingspunt';
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    const soort = klacht ? 'klacht' : 'bezwaar';
    doe({
      pad: '/v1/bezwaren',
      lichaam: { casus, over, soort, ...(besluitOp && !klacht && { besluitOp }) },
      zegt: `${hoofdletter(soort)} vastgelegd`,
    });
  };
  return (
    <Dialoog titel="Leg een bezwaar of klacht vast" sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout && <Fout fout={fout} />}
        <p>De cliënt houdt zijn plek op de lijst. Waarom iemand het niet eens is, gaat niet mee.</p>
        <Keuzelijst
          label="Casus"
          required
          value={casus}
          onChange={(e) => zetCasus(e.target.value)}
          opties={[
            { waarde: '', label: 'Kies een casus' },
            ...casussen.flatMap((c) => (c.casusnummer ? [{ waarde: c.casus, label: c.casusnummer }] : [])),
          ]}
        />
        <Keuzelijst
          label="Waarover"
          required
          value={over}
          onChange={(e) => zetOver(e.target.value)}
          opties={[
            { waarde: '', label: 'Kies waarover' },
            ...voorMij(organisatie.rol).map((waarde) => ({ waarde, label: hoofdletter(OVER[waarde] ?? waarde) })),
          ]}
        />
        {!klacht && (
          <Tekstveld
            label="Dag van het besluit"
            uitleg="De termijn telt vanaf het einde van de zes weken waarin bezwaar kan."
            type="date"
            kort
            max={nu}
            value={besluitOp}
            onChange={(e) => zetBesluitOp(e.target.value)}
          />
        )}
        <div className="knoppen">
          <Knop eerst type="submit" bezig={bezig}>
            Leg {klacht ? 'de klacht' : 'het bezwaar'} vast
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
