import { useNavigate } from '@tanstack/react-router';
import { VRAAGONDERWERPEN, VRAAGROLLEN, VRAAGTEKST } from '@weerthuis/domain';
import { Dialoog, Keuzelijst, Knop, Tekstvak, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { useCasusnummers } from '../../kern/nummers.js';
import { Fout } from '../../kern/uitkomst.js';
import { AAN, ONDERWERP } from './zeg-vraag.js';

const kiesEen = (zin: string, opties: readonly { waarde: string; label: string }[]) => [
  { waarde: '', label: zin },
  ...opties,
];

/** Writes a question down; nothing leaves before one has read what the other will read. */
export function NieuweVraag({ casus: vast, sluit }: { casus?: string; sluit: () => void }) {
  const { nu, organisatie } = useIk();
  const { casussen } = useCasusnummers();
  const ga = useNavigate();
  const [casus, zetCasus] = useState(vast ?? '');
  const [rol, zetRol] = useState('');
  const [onderwerp, zetOnderwerp] = useState('');
  const [tekst, zetTekst] = useState('');
  const [uiterlijk, zetUiterlijk] = useState('');
  const { doe, bezig, fout } = useDoe(({ id }) =>
    id ? void ga({ to: '/gevraagd/vraag/$vraag', params: { vraag: id } }) : sluit(),
  );
  const anders = onderwerp === 'anders';
  const bewaar = (e: FormEvent) => {
    e.preventDefault();
    const los = { ...(tekst.trim() && { tekst: tekst.trim() }), ...(uiterlijk && { uiterlijk }) };
    doe({
      pad: '/v1/vragen',
      lichaam: { casus, rol, onderwerp, over: 'casus', ...los },
      zegt: 'De vraag staat klaar; lees haar na',
    });
  };
  return (
    <Dialoog titel="Stel een vraag" sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={bewaar}>
        {fout && <Fout fout={fout} />}
        {!vast && (
          <Keuzelijst
            label="Casus"
            required
            value={casus}
            onChange={(e) => zetCasus(e.target.value)}
            opties={kiesEen(
              'Kies een casus',
              casussen.flatMap((c) => (c.casusnummer ? [{ waarde: c.casus, label: c.casusnummer }] : [])),
            )}
          />
        )}
        <Keuzelijst
          label="Aan wie"
          required
          value={rol}
          onChange={(e) => zetRol(e.target.value)}
          opties={kiesEen(
            'Kies wie antwoordt',
            VRAAGROLLEN.filter((r) => r !== organisatie.rol).map((r) => ({ waarde: r, label: AAN[r] })),
          )}
        />
        <Keuzelijst
          label="Wat vraag je"
          required
          value={onderwerp}
          onChange={(e) => zetOnderwerp(e.target.value)}
          opties={kiesEen(
            'Kies een vraag',
            VRAAGONDERWERPEN.map((o) => ({ waarde: o, label: ONDERWERP[o] })),
          )}
        />
        <Tekstvak
          label={anders ? 'Je vraag' : 'Toelichting'}
          uitleg={`${anders ? '' : 'Mag leeg blijven. '}Zonder BSN, en zonder naam voor wie die niet mag weten.`}
          required={anders}
          maxLength={VRAAGTEKST}
          value={tekst}
          onChange={(e) => zetTekst(e.target.value)}
        />
        <Tekstveld
          kort
          type="date"
          label="Antwoord uiterlijk"
          uitleg="Leeg: vijf werkdagen."
          min={nu}
          value={uiterlijk}
          onChange={(e) => zetUiterlijk(e.target.value)}
        />
        <div className="knoppen">
          <Knop eerst type="submit" bezig={bezig}>
            Lees na wat de ander leest
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
