import { useEffect, useState, type ReactNode } from 'react';
import { Knop } from '../knop/knop.js';
import { ProbleemMelding, type Probleemtekst } from '../staat/probleem.js';

/** Where messages stand, below right, above the page. */
export const Berichten = ({ children }: { children: ReactNode }) => (
  <section className="berichten" aria-label="Berichten">
    {children}
  </section>
);

/** Something that will be done at `op` (milliseconds), and can be undone until then. */
export function WachtBericht(p: { wat: string; op: number; maakOngedaan: () => void }) {
  const nog = useAftellen(p.op);
  return (
    <div className="bericht">
      <span>
        {p.wat}. {nog > 0 ? `Gaat over ${nog} s de deur uit.` : 'Wordt uitgevoerd.'}
      </span>
      {nog > 0 && (
        <Knop toets="z" onClick={p.maakOngedaan}>
          Ongedaan maken
        </Knop>
      )}
      <progress max={10} value={Math.min(10, nog)} aria-hidden="true" />
    </div>
  );
}

/** Something that was refused after all: what, why and what now. Stays until it is read. */
export const MisluktBericht = (p: { wat: string; probleem: Probleemtekst; gelezen: () => void }) => (
  <div className="bericht bericht--mislukt">
    <b>Niet gelukt: {p.wat}</b>
    <Knop onClick={p.gelezen}>Gelezen</Knop>
    <div className="probleem">
      <ProbleemMelding probleem={p.probleem} />
    </div>
  </div>
);

const over = (op: number): number => Math.max(0, Math.ceil((op - Date.now()) / 1000));

/** Whole seconds until `op`. */
function useAftellen(op: number): number {
  const [nog, zet] = useState(() => over(op));
  useEffect(() => {
    zet(over(op));
    const klok = setInterval(() => zet(over(op)), 250);
    return () => clearInterval(klok);
  }, [op]);
  return nog;
}
