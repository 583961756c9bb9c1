import { useQuery } from '@tanstack/react-query';
import { Knop, Kop, Leeg, Paginakop } from '@weerthuis/ui';
import { useState } from 'react';
import { useIk } from '../../kern/ik.js';
import '../../kern/lijst.css';
import '../algemeen.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Afwezigen } from './afwezigen.js';
import { Behandelingen } from './behandelingen.js';
import { Dialogen, type Open } from './dialogen.js';
import { afwezighedenVraag, behandelingenVraag } from './gegevens.js';
import { Uitsluitingen } from './uitsluitingen.js';
import { bekenden, wiezin } from './zeg-wie.js';

/** Who handles what, who is away and who acts meanwhile; the beheerder moves a caseload and keeps somebody out of a casus. */
export function Wie() {
  useTitel('Wie doet wat');
  const { nu, rollen } = useIk();
  const behandelingen = useQuery(behandelingenVraag);
  const afwezig = useQuery(afwezighedenVraag);
  const [open, zetOpen] = useState<Open>();
  const beheert = rollen.includes('beheerder');
  useLijsttoetsen();
  useToetsen([
    { toets: 'n', zegt: 'meld iemand afwezig', doe: () => zetOpen({ soort: 'afwezig' }) },
    ...(beheert ? [{ toets: 'o', zegt: 'draag een caseload over', doe: () => zetOpen({ soort: 'overdracht' }) }] : []),
  ]);
  const namen = bekenden(behandelingen.data ?? [], afwezig.data ?? []);
  return (
    <>
      <Paginakop
        titel="Wie doet wat"
        zin={behandelingen.data && afwezig.data && wiezin(behandelingen.data, afwezig.data, nu)}
      >
        <div className="knoppen">
          <Knop eerst toets="n" onClick={() => zetOpen({ soort: 'afwezig' })}>
            Meld iemand afwezig
          </Knop>
          {beheert && (
            <Knop toets="o" onClick={() => zetOpen({ soort: 'overdracht' })}>
              Draag een caseload over
            </Knop>
          )}
        </div>
      </Paginakop>
      <div className="blad">
        <section className="inhoud" aria-labelledby="kop-afwezig">
          <Kop niveau={2} id="kop-afwezig">
            Afwezig
          </Kop>
          <Uitkomst van={afwezig} rijen={2}>
            {(lijst) => (lijst.length === 0 ? <p>Niemand is afwezig gemeld.</p> : <Afwezigen lijst={lijst} />)}
          </Uitkomst>
        </section>
        <section className="inhoud" aria-labelledby="kop-behandelt">
          <Kop niveau={2} id="kop-behandelt">
            Wie behandelt welke casus
          </Kop>
          <Uitkomst van={behandelingen} rijen={6}>
            {(lijst) =>
              lijst.length === 0 ? (
                <Leeg zin="Nog geen casus heeft een vaste behandelaar: dan is het werk van iedereen met de rol." />
              ) : (
                <Behandelingen lijst={lijst} wijs={(b) => zetOpen({ soort: 'wijs', b })} />
              )
            }
          </Uitkomst>
        </section>
        {beheert && <Uitsluitingen sluitUit={() => zetOpen({ soort: 'uitsluiting' })} />}
      </div>
      {open && <Dialogen open={open} namen={namen} sluit={() => zetOpen(undefined)} />}
    </>
  );
}
