import { Aantal, Kop } from '@weerthuis/ui';
import type { Ik, Werk } from '../../api/werkplek.js';
import { GROEPSNAAM, type Groep } from './indelen.js';
import { Rij } from './rij.js';

export interface Lijstdoen {
  bekijk: (id: string) => void;
  kies: (id: string) => void;
  wissel: (id: string) => void;
}

/** The groups, each with its rows. */
export const Groeplijst = (
  p: Lijstdoen & {
    groepen: readonly [Groep, readonly Werk[]][];
    gekozen: string | undefined;
    gekruist: ReadonlySet<string>;
    ik: Ik;
  },
) => (
  <>
    {p.groepen.map(([groep, leden]) => (
      <section key={groep} className={`groep groep--${groep}`} aria-labelledby={`groep-${groep}`}>
        <Kop niveau={2} als={3} id={`groep-${groep}`}>
          {GROEPSNAAM[groep]} <Aantal>{leden.length}</Aantal>
        </Kop>
        <ol>
          {leden.map((werk) => (
            <Rij
              key={werk.id}
              werk={werk}
              nu={p.ik.nu}
              wij={p.ik.organisatie}
              gekozen={werk.id === p.gekozen}
              gekruist={p.gekruist.has(werk.id)}
              bekijk={p.bekijk}
              kies={p.kies}
              wissel={p.wissel}
            />
          ))}
        </ol>
      </section>
    ))}
  </>
);
