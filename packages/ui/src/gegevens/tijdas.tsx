import { useId } from 'react';
import { dagnummer, type Stuk } from './zeg-lijnen.js';

export interface Tijdrij {
  naam: string;
  /** Stretches; without `tot` it runs on. */
  stukken: readonly (Omit<Stuk, 'tot'> & { tot?: string })[];
}

const BREED = 640;
const LINKS = 150;
const RIJ = 26;
const DAG = 86_400_000;
const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** Lines of several things on one axis of time, with a day that counts: a gap is an open box. `zin` says it in words. */
export function Tijdas(p: {
  rijen: readonly Tijdrij[];
  van: string;
  tot: string;
  merk: { op: string; naam: string };
  zin: string;
}) {
  const id = useId();
  const begin = dagnummer(p.van);
  const lengte = Math.max(1, dagnummer(p.tot) - begin);
  const x = (dag: number) => LINKS + Math.min(1, Math.max(0, (dag - begin) / lengte)) * (BREED - LINKS - 4);
  const hoog = 44 + p.rijen.length * RIJ;
  const merk = x(dagnummer(p.merk.op));
  return (
    <div className="tijdas" tabIndex={0} role="group" aria-labelledby={id}>
      <svg viewBox={`0 0 ${BREED} ${hoog}`} width={BREED} height={hoog} role="img" aria-labelledby={id}>
        <title id={id}>{p.zin}</title>
        {maanden(begin, begin + lengte).map((dag) => (
          <g key={dag} className="tijdas__maand">
            <line x1={x(dag)} x2={x(dag)} y1="18" y2={hoog - 22} />
            <text x={x(dag) + 3} y={hoog - 8}>
              {MAAND.format(new Date(dag * DAG))}
            </text>
          </g>
        ))}
        {p.rijen.map((rij, i) => (
          <g key={rij.naam} transform={`translate(0 ${24 + i * RIJ})`}>
            <text x="0" y="12">
              {rij.naam}
            </text>
            {rij.stukken.map((s) => (
              <Balk
                key={`${s.van}${s.stand}`}
                stand={s.stand}
                van={x(dagnummer(s.van))}
                tot={s.tot ? x(dagnummer(s.tot) + 1) : BREED}
              />
            ))}
          </g>
        ))}
        <g className="tijdas__merk">
          <line x1={merk} x2={merk} y1="14" y2={hoog - 22} />
          <text x={merk} y="11" textAnchor={merk > BREED - 90 ? 'end' : 'middle'}>
            {p.merk.naam}
          </text>
        </g>
      </svg>
    </div>
  );
}

const Balk = ({ stand, van, tot }: { stand: Stuk['stand']; van: number; tot: number }) =>
  stand === 'gat' ? (
    <rect className="gat" x={van + 0.75} y="1" width={Math.max(3, tot - van - 1.5)} height="14" />
  ) : (
    <rect
      className={stand}
      x={van}
      y={stand === 'gedekt' ? 4 : 7}
      width={Math.max(2, tot - van)}
      height={stand === 'gedekt' ? 8 : 2}
    />
  );

/** The first days of months between two days. */
function maanden(van: number, tot: number): number[] {
  const eerste = new Date(van * DAG);
  const uit: number[] = [];
  for (let m = 1; uit.length < 24; m += 1) {
    const dag = Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + m, 1) / DAG;
    if (dag >= tot) break;
    uit.push(dag);
  }
  return uit;
}
