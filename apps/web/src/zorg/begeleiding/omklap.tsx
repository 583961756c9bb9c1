import { Feiten, Knop, Kop, Merk } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Omklap } from '../kern/typen.js';
import { woorden } from '../kern/zeg.js';

const WIE = { hoofdbegeleider: 'Wij', persoon: 'De cliënt' } as const;

/** Whether the lease passes to the person: our answer and that of the person. */
export function Omklapblok({ o }: { o: Omklap }) {
  const [fout, zetFout] = useState<unknown>();
  const opdracht = useOpdracht();
  const zeg = (rol: keyof typeof WIE, antwoord: 'ja' | 'nee') => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/omklappen/${o.omklap}/antwoorden`,
      lichaam: { rol, antwoord },
      omschrijving: `Contract op eigen naam: ${rol === 'persoon' ? 'de cliënt zegt' : 'wij zeggen'} ${antwoord}`,
    }).catch(zetFout);
  };
  return (
    <section className="inhoud formulier" aria-labelledby="kop-omklap">
      <Kop niveau={2} id="kop-omklap">
        Huurcontract op eigen naam
      </Kop>
      <p>Het gesprek is op {lang(o.op)}. De corporatie beslist als jullie en de cliënt hebben geantwoord.</p>
      <Feiten
        feiten={[
          ...o.criteria.map(
            (c) =>
              [
                woorden(c.code),
                <Merk key={c.code} soort={c.voldaan ? 'gereed' : 'gewoon'}>
                  {c.voldaan ? 'voldaan' : 'nog niet'}
                </Merk>,
              ] as const,
          ),
          ...Object.entries(o.antwoorden).map(
            ([rol, a]) => [WIE[rol as keyof typeof WIE] ?? rol, `zei ${a.antwoord}`] as const,
          ),
        ]}
      />
      {fout !== undefined && <Fout fout={fout} />}
      {(Object.keys(WIE) as (keyof typeof WIE)[])
        .filter((rol) => !o.antwoorden[rol])
        .map((rol, i) => (
          <div className="knoppen" key={rol}>
            <Knop eerst={i === 0} onClick={() => zeg(rol, 'ja')}>
              {WIE[rol]}: ja
            </Knop>
            <Knop onClick={() => zeg(rol, 'nee')}>{WIE[rol]}: nee</Knop>
          </div>
        ))}
    </section>
  );
}
