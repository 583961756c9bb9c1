import { Feiten, Knop, Kop, Zin } from '@weerthuis/ui';
import { Suspense, type ComponentType } from 'react';
import type { PaneelProps } from '../../app/rolmodule.js';
import type { Ik, Werk } from '../../api/werkplek.js';
import { tijd } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { Termijn } from '../../kern/termijn.js';

interface Props {
  werk: Werk;
  ik: Ik;
  pakOp: () => void;
  bezig: boolean;
  terug: () => void;
  /** The panel a role made for this kind of work; without one its screen is opened. */
  eigen: ComponentType<PaneelProps> | undefined;
}

/** Who, what, when, and what happens if I do nothing. */
export function Paneel({ werk, ik, pakOp, bezig, terug, eigen: Eigen }: Props) {
  const mijn = werk.opgepaktDoor?.gebruiker === ik.gebruiker;
  const vanAnder = werk.opgepaktDoor !== undefined && !mijn;
  return (
    <article aria-labelledby="paneel-titel">
      <div className="werk__terug">
        <Knop onClick={terug}>Terug naar de lijst</Knop>
      </div>
      <p className="klein stil">
        {werk.casusnummer && <span className="nr">{werk.casusnummer}</span>}
        {werk.casusnummer && ' · '}
        {soortnaam(werk.soort)}
      </p>
      <Kop niveau={2} id="paneel-titel">
        {werk.titel}
      </Kop>
      <Zin>{werk.zin}</Zin>
      <Feiten
        slot={Boolean(werk.alsNiets)}
        feiten={[
          ['Aan zet', werk.aanZet],
          ['Uiterlijk', werk.termijn && <Termijn op={werk.termijn} />],
          [
            'Opgepakt',
            werk.opgepaktDoor &&
              `${mijn ? 'door jou' : werk.opgepaktDoor.naam}, sinds ${tijd(werk.opgepaktDoor.sinds)}`,
          ],
          ['Als je niets doet', werk.alsNiets],
        ]}
      />
      {Eigen && (
        <Suspense>
          <Eigen werk={werk} />
        </Suspense>
      )}
      <div className="knoppen knoppen--stapel">
        {!Eigen && (
          <Koppel to={werk.pad} knop="eerst" data-daad>
            Open {werk.casusnummer ?? soortnaam(werk.soort)}{' '}
            <kbd className="toets" aria-hidden="true">
              a
            </kbd>
          </Koppel>
        )}
        <Knop onClick={pakOp} bezig={bezig} uit={vanAnder} data-daad toets={Eigen ? 'o' : 'b'}>
          {mijn ? 'Geef terug' : vanAnder ? `${werk.opgepaktDoor?.naam ?? ''} is hiermee bezig` : 'Pak op'}
        </Knop>
        {Eigen && <Koppel to={werk.pad}>Open {werk.casusnummer ?? soortnaam(werk.soort)}</Koppel>}
      </div>
    </article>
  );
}

/** The code of a kind of work as a word. */
export const soortnaam = (soort: string): string => soort.replaceAll('-', ' ');
