import { AFWIJSREDENEN, NAMENSKANALEN } from '@weerthuis/domain';
import { Dialoog, Keuze, Keuzelijst, Knop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { hoofdletter } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Akkoord, Voordracht } from '../gemeen/typen.js';
import { usePartijen } from '../gemeen/vragen.js';

/** Writes down what a party answered by phone, by her own machtiging; she confirms it or contests it later. */
export function NamensDialoog({ v, a, sluit }: { v: Voordracht; a: Akkoord; sluit: () => void }) {
  const { nu } = useIk();
  const { titel } = usePartijen();
  const opdracht = useOpdracht();
  const [antwoord, zetAntwoord] = useState<string>();
  const [kanaal, zetKanaal] = useState<string>('telefoon');
  const [gesproken, zetGesproken] = useState('');
  const [op, zetOp] = useState(nu);
  const [reden, zetReden] = useState('');
  const [fout, zetFout] = useState<unknown>();
  const vraagtReden = antwoord === 'nee' && a.rol === 'corporatie';
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    if (!antwoord) return;
    opdracht({
      methode: 'POST',
      pad: `/v1/voordrachten/${v.voordracht}/akkoorden/${a.verzoek}/namens`,
      lichaam: { antwoord, kanaal, gesproken, op, ...(vraagtReden && { reden }) },
      omschrijving: `${hoofdletter(antwoord)} van ${titel(a.partij)} vastleggen`,
    }).then(sluit, zetFout);
  };
  return (
    <Dialoog titel={`Antwoord van ${titel(a.partij)}`} sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout !== undefined && <Fout fout={fout} />}
        <p>Het antwoord telt meteen. {titel(a.partij)} bevestigt het, of betwist het; dan telt het niet meer.</p>
        <Keuze
          legenda="Wat zeiden zij"
          opties={[
            { waarde: 'ja', label: 'Ja, akkoord' },
            { waarde: 'nee', label: 'Nee' },
          ]}
          {...(antwoord && { waarde: antwoord })}
          kies={zetAntwoord}
        />
        {vraagtReden && (
          <Keuzelijst
            label="Reden van de afwijzing"
            required
            value={reden}
            onChange={(e) => zetReden(e.target.value)}
            opties={[
              { waarde: '', label: 'Kies een reden' },
              ...Object.entries(AFWIJSREDENEN).map(([waarde, label]) => ({ waarde, label })),
            ]}
          />
        )}
        <Keuze
          legenda="Hoe"
          opties={NAMENSKANALEN.map((waarde) => ({ waarde, label: hoofdletter(waarde) }))}
          waarde={kanaal}
          kies={zetKanaal}
        />
        <Tekstveld
          label="Wie sprak je"
          uitleg="Een medewerker van de partij. Nooit de kandidaat."
          required
          minLength={2}
          maxLength={120}
          value={gesproken}
          onChange={(e) => zetGesproken(e.target.value)}
        />
        <Tekstveld
          label="Op welke dag"
          type="date"
          kort
          required
          max={nu}
          value={op}
          onChange={(e) => zetOp(e.target.value)}
        />
        <div className="knoppen">
          <Knop eerst type="submit" uit={!antwoord}>
            {antwoord ? `Leg ${antwoord} vast` : 'Kies eerst wat zij zeiden'}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
