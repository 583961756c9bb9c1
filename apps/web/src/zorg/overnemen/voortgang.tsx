import type { Verslag } from './inlezen.js';

/** How far the server is with the rows. */
export function Voortgang({ v }: { v: Verslag }) {
  const keurt = v.stand === 'keuren';
  const gedaan = keurt ? v.gekeurd : v.gedaan;
  const zin = `${keurt ? 'De proef controleert' : 'Er wordt overgenomen'}: ${gedaan} van ${v.rijen} rijen`;
  return (
    <div role="status">
      <p>{zin}</p>
      <progress max={Math.max(1, v.rijen)} value={gedaan} aria-label={zin} />
    </div>
  );
}
