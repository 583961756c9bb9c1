import { useQuery } from '@tanstack/react-query';
import { Knop, Kop, Tekstveld, Uitklap } from '@weerthuis/ui';
import { useState } from 'react';
import { hoofdletter, inWoorden } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { Redenen } from '../gemeen/redenen.js';
import { zegStand } from '../gemeen/stand.js';
import type { Paar } from '../gemeen/typen.js';
import { kandidatenVraag } from '../gemeen/vragen.js';
import { past as komtVoor, zoekbaar } from '../../kern/zeef.js';
import { perReden } from './zeg-woning.js';

interface Props {
  niet: readonly Paar[];
  past: readonly Paar[];
  kies: ((casus: string) => void) | undefined;
}

/** Who does not fit, by the rule that says no, and why not for anybody who is asked about. */
export function Niet({ niet, past, kies }: Props) {
  return (
    <section className="deel niet" aria-labelledby="niet">
      <Kop niveau={2} id="niet">
        {niet.length === 0
          ? past.length === 0
            ? 'Er staat nu niemand op de lijst'
            : 'Iedereen op de lijst past'
          : `${hoofdletter(inWoorden(niet.length))} ${niet.length === 1 ? 'past' : 'passen'} niet, en waarom`}
      </Kop>
      <ul>
        {perReden(niet).map((g) => (
          <li key={g.code}>
            <b>{g.paren.length}</b>
            <div>
              <Uitklap kop={`${g.naam}: ${g.zin}`}>
                <p className="klein">
                  {g.paren.map((p) => (
                    <span key={p.casus}>
                      <Koppel to="/hub/kandidaten/$casus" params={{ casus: p.casus }}>
                        {p.casusnummer}
                      </Koppel>{' '}
                    </span>
                  ))}
                </p>
              </Uitklap>
            </div>
          </li>
        ))}
      </ul>
      <WaaromNiet alle={[...past, ...niet]} kies={kies} />
    </section>
  );
}

/** Anybody by number: every rule with its value and source; who is not on the list, where they stand. */
function WaaromNiet({ alle, kies }: { alle: readonly Paar[]; kies: Props['kies'] }) {
  const [tekst, zet] = useState('');
  const { data: kandidaten = [] } = useQuery(kandidatenVraag);
  const gevraagd = tekst.trim().length >= 4;
  const paar = gevraagd ? alle.find((p) => komtVoor(zoekbaar(p.casusnummer), tekst)) : undefined;
  const elders = gevraagd && !paar ? kandidaten.find((k) => komtVoor(zoekbaar(k.casusnummer), tekst)) : undefined;
  return (
    <div className="inhoud geen-druk">
      <Tekstveld
        id="waarom-niet"
        label="Waarom deze casus wel of niet?"
        uitleg="Typ een casusnummer, of het eind ervan."
        kort
        value={tekst}
        aria-keyshortcuts="w"
        onChange={(e) => zet(e.target.value)}
      />
      <div role="status">
        {paar && (
          <>
            <p>
              <b>{paar.casusnummer}</b> {paar.past ? 'past.' : 'past niet.'}
            </p>
            <Redenen redenen={paar.redenen} />
            {kies && !paar.past && (
              <Knop onClick={() => kies(paar.casus)}>Kies {paar.casusnummer} toch, als afwijking</Knop>
            )}
          </>
        )}
        {elders && (
          <p>
            <b>{elders.casusnummer}</b> staat op ‘
            {zegStand('kandidaat', elders.stand, elders.pauze ? { datum: elders.pauze.tot } : {})}’. Alleen wie op de
            lijst staat kan nu een woning krijgen.
          </p>
        )}
        {gevraagd && !paar && !elders && <p>Dit casusnummer staat niet op de lijst van de regio.</p>}
      </div>
    </div>
  );
}
