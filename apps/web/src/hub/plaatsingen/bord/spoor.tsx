import type { ReactNode } from 'react';
import { plusDagen } from '@weerthuis/domain';
import type { As } from './as.js';

export interface Grenzen {
  as: As;
  nu: string;
  sleutel?: string | undefined;
}

/** One track of the board: the weeks, today and the key as lines that run through all tracks. */
export function Spoor({
  as,
  nu,
  sleutel,
  hoog,
  naam,
  children,
}: Grenzen & { hoog: number; naam: string; children?: ReactNode }) {
  const midden = (dag: string) => Math.round((as.x(dag) + as.x(plusDagen(dag, 1))) / 2);
  return (
    <svg className="spoor" width={as.breed} height={hoog} role="group" aria-label={naam}>
      <g aria-hidden="true">
        {as.weken.map((w) => (
          <line key={w.datum} className="spoor__week" x1={w.x + 0.5} x2={w.x + 0.5} y1="0" y2={hoog} />
        ))}
        {sleutel && <line className="spoor__sleutel" x1={midden(sleutel)} x2={midden(sleutel)} y1="0" y2={hoog} />}
        <line className="spoor__nu" x1={midden(nu)} x2={midden(nu)} y1="0" y2={hoog} />
      </g>
      {children}
    </svg>
  );
}

/** The weeks above the tracks, with a flag for today and for the key. */
export function Tijdas({ as, nu, sleutel }: Grenzen) {
  const x = (dag: string) => Math.round((as.x(dag) + as.x(plusDagen(dag, 1))) / 2);
  const vlaggen = [
    { tekst: 'vandaag', dag: nu, klas: 'vlag vlag--nu' },
    ...(sleutel ? [{ tekst: `sleutel ${dagmaand(sleutel)}`, dag: sleutel, klas: 'vlag vlag--sleutel' }] : []),
  ];
  const botst = sleutel !== undefined && Math.abs(x(nu) - x(sleutel)) < 70;
  return (
    <svg className="spoor spoor--as" width={as.breed} height={botst ? 70 : 54} aria-hidden="true">
      {as.weken.map((w) => (
        <g key={w.datum}>
          <line className="spoor__week" x1={w.x + 0.5} x2={w.x + 0.5} y1="0" y2="70" />
          {w.met && (
            <>
              <text className="spoor__weeknr" x={w.x + 5} y="14">
                wk {w.nummer}
              </text>
              <text className="spoor__datum" x={w.x + 5} y="29">
                {dagmaand(w.datum)}
              </text>
            </>
          )}
        </g>
      ))}
      {vlaggen.map(({ tekst, dag, klas }, i) => {
        const y = botst && i === 1 ? 52 : 36;
        const breed = tekst.length * 6.6 + 12;
        const links = x(dag) + breed > as.breed;
        return (
          <g key={klas} className={klas}>
            <line x1={x(dag)} x2={x(dag)} y1={y} y2="70" />
            <rect x={links ? x(dag) - breed : x(dag)} y={y} width={breed} height="16" />
            <text x={links ? x(dag) - breed + 6 : x(dag) + 6} y={y + 12}>
              {tekst}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const DM = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'short' });
/** `14 dec` */
export const dagmaand = (datum: string): string => DM.format(new Date(`${datum}T00:00:00Z`)).replace('.', '');
