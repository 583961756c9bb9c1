import { Kop, LIJNEN } from '@weerthuis/ui';
import { useMemo, useRef } from 'react';
import type { Plaatsing, Wie } from '../gegevens.js';
import { zegSoort } from '../woorden.js';
import { maakAs, periodeVan } from './as.js';
import { banen } from './banen.js';
import { Legenda } from './legenda.js';
import { Lijnbaan } from './lijnbaan.js';
import { lijnstukken } from '../../../kern/lijnstukken.js';
import { Spoor, Tijdas, type Grenzen } from './spoor.js';
import { Taakbaan, type Kiezer } from './taakbaan.js';
import { useBreedte } from './use-breedte.js';
import { useBordtoetsen } from './use-bordtoetsen.js';
import './bord.css';

/** The mark of the product: whether everyone stays covered, and who does what, on one axis of days. */
export function Bord(p: {
  plaatsing: Plaatsing;
  nu: string;
  wie: Wie;
  gekozen: string | undefined;
  kies: (id: string) => void;
}) {
  const { plaatsing, nu, wie, gekozen, kies } = p;
  const bord = useRef<HTMLDivElement>(null);
  const [maat, breed] = useBreedte<HTMLDivElement>();
  const beeld = useMemo(() => {
    const periode = periodeVan(plaatsing, nu);
    const as = maakAs(periode, Math.max(1, breed));
    const wieWat = banen(plaatsing, as, nu, wie);
    const gedekt = plaatsing.volwassenen.map((lid) => ({
      lid,
      lijnen: LIJNEN.map((lijn) => ({ lijn, stukken: lijnstukken(plaatsing, lid, lijn, periode) })),
    }));
    const eerste =
      gedekt.flatMap((g) => g.lijnen.flatMap((l) => l.stukken.flatMap((s) => s.knelpunt?.knelpunt ?? [])))[0] ??
      wieWat[0]?.balken[0]?.id;
    return { as, wieWat, gedekt, eerste };
  }, [plaatsing, nu, wie, breed]);
  useBordtoetsen(bord, kies);
  const sleutel = plaatsing.feiten.sleutel ?? plaatsing.verwachteSleuteldatum;
  const grenzen = { as: beeld.as, nu, sleutel };
  const kiezer: Kiezer = { gekozen, stop: gekozen ?? beeld.eerste, kies };
  const pad = plaatsing.kritiekePad.map((soort) => zegSoort(soort).toLowerCase()).join(', ');

  return (
    <div className="bord blad" ref={bord}>
      <div className="baan baan--as">
        <span />
        <div ref={maat}>{breed > 0 && <Tijdas {...grenzen} />}</div>
      </div>
      {breed > 0 && (
        <>
          <Tussenkop {...grenzen} bij="Het matchingspunt ziet gedekt of niet gedekt, nooit waaruit.">
            Is iedereen gedekt
          </Tussenkop>
          {beeld.gedekt.map(({ lid, lijnen }, i) => (
            <section key={lid} aria-label={`Vier lijnen van volwassene ${i + 1}`}>
              {plaatsing.volwassenen.length > 1 && <h3 className="bord__wie">Volwassene {i + 1}</h3>}
              {lijnen.map(({ lijn, stukken }) => (
                <Lijnbaan key={lijn} {...{ lijn, stukken, kiezer }} {...grenzen} />
              ))}
            </section>
          ))}
          <Tussenkop {...grenzen} bij={pad && `Langste weg: ${pad}.`}>
            Wie doet wat
          </Tussenkop>
          {beeld.wieWat.map((baan) => (
            <Taakbaan key={baan.partij} baan={baan} kiezer={kiezer} {...grenzen} />
          ))}
        </>
      )}
      <Legenda />
    </div>
  );
}

const Tussenkop = ({ bij, children, ...grenzen }: Grenzen & { bij: string; children: string }) => (
  <div className="baan baan--kop">
    <Kop niveau={2}>{children}</Kop>
    <Spoor {...grenzen} hoog={46} naam={bij}>
      <text className="spoor__bij" x="6" y="38">
        {bij}
      </text>
    </Spoor>
  </div>
);
