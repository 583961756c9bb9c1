import { Leeg, Paginakop } from '@weerthuis/ui';
import { Koppel } from '../kern/koppel.js';
import { useTitel } from '../kern/titel.js';

/** A page that is not there, or not for this reader: the same answer. */
export function NietGevonden() {
  useTitel('Niet gevonden');
  return (
    <>
      <Paginakop titel="Deze pagina is er niet" />
      <div className="blad">
        <Leeg zin="Het adres klopt niet, of de pagina hoort niet bij jouw rol. Zoek op casusnummer met ctrl k.">
          <Koppel to="/" knop="eerst">
            Naar je werk
          </Koppel>
        </Leeg>
      </div>
    </>
  );
}
