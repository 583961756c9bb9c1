import { Dialoog, Keuzelijst, Knop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useDoe, type Daad } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { useCasusnummers } from '../../kern/nummers.js';
import { Fout } from '../../kern/uitkomst.js';
import { REDENEN, type Behandeling } from './gegevens.js';
import { Medewerkerveld } from './medewerkerveld.js';

export type Open = { soort: 'afwezig' | 'overdracht' | 'uitsluiting' } | { soort: 'wijs'; b: Behandeling };
interface Props {
  namen: readonly string[];
  sluit: () => void;
}

/** The dialog that is open on "Wie doet wat". */
export const Dialogen = ({ open, ...p }: Props & { open: Open }) =>
  open.soort === 'wijs' ? (
    <WijsToe {...p} b={open.b} />
  ) : open.soort === 'afwezig' ? (
    <Afwezig {...p} />
  ) : open.soort === 'overdracht' ? (
    <Overdracht {...p} />
  ) : (
    <Uitsluiting {...p} />
  );

interface Vorm {
  titel: string;
  knop: string;
  daad: () => Daad;
  sluit: () => void;
  children: ReactNode;
}

function Vorm({ titel, knop, daad, sluit, children }: Vorm) {
  const { doe, bezig, fout } = useDoe(sluit);
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    doe(daad());
  };
  return (
    <Dialoog titel={titel} sluit={sluit}>
      <form className="dialoog__inhoud formulier" onSubmit={verstuur}>
        {fout && <Fout fout={fout} />}
        {children}
        <div className="knoppen">
          <Knop eerst type="submit" bezig={bezig}>
            {knop}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}

function Afwezig({ namen, sluit }: Props) {
  const { nu, gebruiker } = useIk();
  const [wie, zetWie] = useState(gebruiker);
  const [van, zetVan] = useState(nu);
  const [tot, zetTot] = useState(nu);
  const daad = () => ({
    pad: '/v1/afwezigheden',
    lichaam: { medewerker: wie, van, tot },
    zegt: 'De afwezigheid is gemeld',
  });
  return (
    <Vorm titel="Meld iemand afwezig" knop="Meld afwezig" daad={daad} sluit={sluit}>
      <p>In die dagen is de waarnemer aan zet. Wie terug is, krijgt alles vanzelf terug.</p>
      <Medewerkerveld label="Wie" required namen={namen} value={wie} onChange={(e) => zetWie(e.target.value)} />
      <Tekstveld kort type="date" label="Van" required value={van} onChange={(e) => zetVan(e.target.value)} />
      <Tekstveld
        kort
        type="date"
        label="Tot en met"
        required
        min={van}
        value={tot}
        onChange={(e) => zetTot(e.target.value)}
      />
    </Vorm>
  );
}

function Overdracht({ namen, sluit }: Props) {
  const [van, zetVan] = useState('');
  const [naar, zetNaar] = useState('');
  const daad = () => ({
    pad: '/v1/behandelingen/overdracht',
    lichaam: { van, naar },
    zegt: `Alles van ${van} ligt nu bij ${naar}`,
  });
  return (
    <Vorm titel="Draag een caseload over" knop="Draag alles over" daad={daad} sluit={sluit}>
      <p>
        Alle casussen gaan in één keer over, ook waar iemand waarneemt. Lukt het voor één niet, dan gaat er niets over.
      </p>
      <Medewerkerveld label="Van" required namen={namen} value={van} onChange={(e) => zetVan(e.target.value)} />
      <Medewerkerveld label="Naar" required namen={namen} value={naar} onChange={(e) => zetNaar(e.target.value)} />
    </Vorm>
  );
}

function WijsToe({ namen, sluit, b }: Props & { b: Behandeling }) {
  const { nummer } = useCasusnummers();
  const [medewerker, zetMedewerker] = useState(b.medewerker ?? '');
  const [waarnemer, zetWaarnemer] = useState(b.waarnemer ?? '');
  const daad = () => ({
    pad: '/v1/behandelingen',
    lichaam: { casus: b.casus, medewerker, ...(waarnemer && { waarnemer }) },
    zegt: `${nummer(b.casus)} is toegewezen`,
  });
  return (
    <Vorm titel={`Wijs ${nummer(b.casus)} toe`} knop="Wijs toe" daad={daad} sluit={sluit}>
      <Medewerkerveld
        label="Vaste behandelaar"
        required
        namen={namen}
        value={medewerker}
        onChange={(e) => zetMedewerker(e.target.value)}
      />
      <Medewerkerveld
        label="Waarnemer"
        uitleg={b.afgeschermd ? 'Bij een afgeschermde casus horen er precies twee.' : 'Is aan zet als de ander weg is.'}
        required={b.afgeschermd}
        namen={namen}
        value={waarnemer}
        onChange={(e) => zetWaarnemer(e.target.value)}
      />
    </Vorm>
  );
}

const UUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

function Uitsluiting({ namen, sluit }: Props) {
  const { casussen } = useCasusnummers();
  const [invoer, zetInvoer] = useState('');
  const [medewerker, zetMedewerker] = useState('');
  const [reden, zetReden] = useState('');
  const casus = casussen.find((c) => c.casusnummer === invoer.trim())?.casus ?? invoer.trim();
  const daad = () => ({
    pad: '/v1/uitsluitingen',
    lichaam: { casus, medewerker, reden },
    zegt: 'Deze medewerker ziet de casus niet meer',
  });
  return (
    <Vorm titel="Houd iemand buiten een casus" knop="Sluit uit" daad={daad} sluit={sluit}>
      <p>Voor deze medewerker bestaat de casus niet meer. De waarnemer neemt over.</p>
      <Tekstveld
        label="Casus"
        uitleg={casussen.length ? 'Casusnummer.' : 'Het kenmerk van de casus; wie de casus behandelt, heeft het.'}
        required
        {...(casussen.length === 0 && { pattern: UUID })}
        value={invoer}
        onChange={(e) => zetInvoer(e.target.value)}
      />
      <Medewerkerveld
        label="Wie"
        required
        namen={namen}
        value={medewerker}
        onChange={(e) => zetMedewerker(e.target.value)}
      />
      <Keuzelijst
        label="Waarom"
        uitleg="Blijft bij de eigen organisatie."
        required
        value={reden}
        onChange={(e) => zetReden(e.target.value)}
        opties={[
          { waarde: '', label: 'Kies een reden' },
          ...Object.entries(REDENEN).map(([waarde, label]) => ({ waarde, label })),
        ]}
      />
    </Vorm>
  );
}
