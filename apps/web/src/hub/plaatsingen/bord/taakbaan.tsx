import { RolMerk } from '@weerthuis/ui';
import { kort } from '../../../kern/datum.js';
import { TAAKSTAND } from '../woorden.js';
import type { Baan, Balk } from './banen.js';
import { Drukbaar } from './drukbaar.js';
import { Spoor, type Grenzen } from './spoor.js';

export interface Kiezer {
  gekozen: string | undefined;
  stop: string | undefined;
  kies: (id: string) => void;
}

export const RIJ = 28;
const BALK = 20;
const SOORT = { gewoon: '', wacht: '', klaar: '', kritiek: 'langste weg', laat: 'te laat' } as const;

const zegBalk = (b: Balk): string =>
  [
    b.tekst,
    SOORT[b.soort],
    b.taak ? TAAKSTAND[b.taak.stand] : 'feit',
    b.punt ? kort(b.tot) : `${kort(b.van)} tot en met ${kort(b.tot)}`,
  ]
    .filter(Boolean)
    .join(', ');

function Vorm({ b, y }: { b: Balk; y: number }) {
  if (!b.punt)
    return <rect className="vorm" x={b.x0 + 0.75} y={y} width={Math.max(4, b.x1 - b.x0 - 1.5)} height={BALK} rx="2" />;
  const [x, m] = [(b.x0 + b.x1) / 2, y + BALK / 2];
  return <path className="vorm" d={`M${x} ${m - 8} L${x + 8} ${m} L${x} ${m + 8} L${x - 8} ${m}Z`} />;
}

function Tekst({ b, y }: { b: Balk; y: number }) {
  const x = b.plek === 'in' ? b.x0 + 6 : b.plek === 'rechts' ? b.x1 + 5 : b.x0 - 5;
  return (
    <text className={`tekst tekst--${b.plek}`} x={x} y={y + 14.5} textAnchor={b.plek === 'links' ? 'end' : 'start'}>
      {b.soort === 'klaar' ? `✓ ${b.tekst}` : b.tekst}
    </text>
  );
}

/** The lane of one party: who it is, and its tasks where their days are. */
export function Taakbaan({ baan, kiezer, ...grenzen }: Grenzen & { baan: Baan; kiezer: Kiezer }) {
  return (
    <div className={`baan is-${baan.rol}`}>
      <h3>
        <RolMerk rol={baan.rol}>{baan.titel}</RolMerk>
        <small>{baan.delen.join(', ')}</small>
      </h3>
      <Spoor {...grenzen} hoog={Math.max(2, baan.rijen) * RIJ + 6} naam={`Taken van ${baan.titel}`}>
        {baan.balken.map((b) => {
          const y = b.rij * RIJ + 7;
          return (
            <Drukbaar
              key={b.id}
              id={b.id}
              naam={zegBalk(b)}
              klas={`balkje balkje--${b.soort}`}
              gekozen={kiezer.gekozen === b.id}
              stop={kiezer.stop === b.id}
              kies={kiezer.kies}
              vlak={{ x: b.x0, y: y - 4, breed: Math.max(24, b.x1 - b.x0), hoog: RIJ }}
            >
              <Vorm b={b} y={y} />
              <Tekst b={b} y={y} />
            </Drukbaar>
          );
        })}
      </Spoor>
    </div>
  );
}
