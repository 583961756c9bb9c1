import type { Datum } from '@weerthuis/domain';
import { memo, type MouseEvent } from 'react';
import type { Ik, Werk } from '../../api/werkplek.js';
import { kort, tijd, totTermijn } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import type { Lijstdoen } from './groeplijst.js';
import { onzeBeurt } from './indelen.js';
import { langsRijen, rijId } from './use-rijtoetsen.js';

interface RijProps extends Lijstdoen {
  werk: Werk;
  nu: Datum;
  wij: Ik['organisatie'];
  gekozen: boolean;
  gekruist: boolean;
}

/**
 * One thing in the queue. Pointing chooses it; enter, or opening in a new tab, goes to its screen. The tab key stops at the
 * chosen row alone and goes on to what stands beside it; the arrows go along the rows.
 */
export const Rij = memo(function Rij({ werk, nu, wij, gekozen, gekruist, bekijk, kies, wissel }: RijProps) {
  const klik = (e: MouseEvent) => {
    if (e.detail === 0 || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    bekijk(werk.id);
  };
  return (
    <li className="rij" data-gekozen={gekozen || undefined}>
      <input
        type="checkbox"
        className="utrecht-checkbox"
        tabIndex={gekozen ? 0 : -1}
        checked={gekruist}
        onChange={() => wissel(werk.id)}
        aria-label={`Selecteer ${werk.titel} ${werk.casusnummer ?? ''}`}
      />
      <div className="rij__dag">
        {werk.termijn && (
          <>
            <b className={werk.termijn < nu ? 'laat' : undefined}>
              {werk.termijn === nu ? 'vandaag' : kort(werk.termijn)}
            </b>
            {werk.termijn !== nu && <span> {totTermijn(nu, werk.termijn)}</span>}
          </>
        )}
      </div>
      <div className="rij__wat">
        <Koppel
          to={werk.pad}
          id={rijId(werk.id)}
          kaal
          preload={false}
          aria-current={gekozen ? 'true' : undefined}
          activeProps={NIETS}
          tabIndex={gekozen ? 0 : -1}
          onKeyDown={langsRijen}
          onClick={klik}
          onFocus={() => kies(werk.id)}
        >
          {werk.titel}
        </Koppel>
        <div className="rij__onder">
          {werk.casusnummer && <span className="nr">{werk.casusnummer}</span>}
          {werk.casusnummer && ' · '}
          {werk.zin}
        </div>
      </div>
      <div className="rij__wacht">
        <Wacht werk={werk} wij={wij} />
      </div>
    </li>
  );
});

/** Who is busy with it, whose turn it is, or what happens by itself when we do nothing. */
function Wacht({ werk, wij }: Pick<RijProps, 'werk' | 'wij'>) {
  if (werk.opgepaktDoor)
    return (
      <>
        <b>{werk.opgepaktDoor.naam}</b> is bezig, sinds {tijd(werk.opgepaktDoor.sinds)}
      </>
    );
  if (!onzeBeurt(werk, wij))
    return (
      <>
        <b>{werk.aanZet}</b> is aan zet
      </>
    );
  return werk.alsNiets && <>Anders: {werk.alsNiets}</>;
}

/** What is current is the chosen row, not the address it leads to. */
const NIETS = () => ({ 'aria-current': undefined });
