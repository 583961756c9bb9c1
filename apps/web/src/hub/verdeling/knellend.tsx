import { Knop, Kop, Uitklap } from '@weerthuis/ui';
import { useState } from 'react';
import { hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Verdeling } from '../gemeen/typen.js';
import { usePartijen } from '../gemeen/vragen.js';
import { kortNummer } from '../gemeen/zeg.js';
import { WaaromDialoog } from './waarom-dialoog.js';
import { grensnaam, grensstand, knellend, perHulp } from './zeg-verdeling.js';

/** The agreements that are in the way, and what one more place would be worth. */
export function Knellend({ v }: { v: Verdeling }) {
  const { titel } = usePartijen();
  const grenzen = knellend(v);
  return (
    <section aria-labelledby="knelt">
      <Kop niveau={2} id="knelt">
        {grenzen.length === 0 ? 'Geen afspraak knelt' : 'Welke afspraken knellen'}
      </Kop>
      {grenzen.length > 0 && <p className="klein stil">Rechts: wat één plek meer waard is, in punten.</p>}
      <ul>
        {grenzen.map((g) => (
          <li key={g.id} className="knel">
            <span>
              <b>{grensnaam(g, titel)}</b> <span className="stil">{grensstand(g)}</span>
            </span>
            <b>{g.prijs === undefined ? 'weinig kandidaten' : `+${g.prijs}`}</b>
            <p className="klein stil">Bron: {g.bron}.</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who waits on, by what would help them. */
export function NogZonder({ v }: { v: Verdeling }) {
  const { titel } = usePartijen();
  const [waarom, zetWaarom] = useState<Verdeling['nietGeplaatst'][number]>();
  if (v.nietGeplaatst.length === 0) return null;
  const naam = (id: string) => {
    const grens = v.grenzen.find((g) => g.id === id);
    return grens ? grensnaam(grens, titel) : id;
  };
  return (
    <section aria-labelledby="zonder">
      <Kop niveau={2} id="zonder">
        {hoofdletter(inWoorden(v.nietGeplaatst.length))} nog zonder plek: wat zou helpen
      </Kop>
      <ul className="hulp">
        {perHulp(v.nietGeplaatst, naam).map(([hulp, wie]) => (
          <li key={hulp}>
            <b>{wie.length}</b>
            <Uitklap kop={hulp}>
              {wie.map((m) => (
                <Knop key={m.casus} kaal onClick={() => zetWaarom(m)}>
                  <span className="alleen-voorlezen">Waarom niet </span>
                  {kortNummer(m.casusnummer)}
                </Knop>
              ))}
            </Uitklap>
          </li>
        ))}
      </ul>
      <p className="klein stil">
        {v.voorbijgegaan.length === 0
          ? 'Niemand met meer punten is voorbijgegaan.'
          : `${hoofdletter(inWoorden(v.voorbijgegaan.length))} met meer punten ging voorbij, telkens door een afspraak die hierboven staat.`}
      </p>
      {waarom && <WaaromDialoog verdeling={v.verdeling} wie={waarom} sluit={() => zetWaarom(undefined)} />}
    </section>
  );
}
