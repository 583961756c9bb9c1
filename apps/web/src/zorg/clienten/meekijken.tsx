import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Feiten, Keuze, Keuzelijst, Knop, Kop, Leeg, Melding, Merk, Paginakop, Tabel, Tekstveld } from '@weerthuis/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { vraag } from '../../api/vraag.js';
import { kort, lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import type { Casus, Toegang } from '../kern/typen.js';
import { casusVraag, toegangenVraag } from '../kern/vragen.js';
import { volwassenen, woorden, zegLid } from '../kern/zeg.js';

/** Letter codes with which the cliënt, or who helps, gets at the own pages. */
export function Meekijken() {
  const { casus } = useParams({ from: '/schil/casussen/$casus/meekijken' });
  const vraagC = useQuery(casusVraag(casus));
  useTitel(vraagC.data?.casusnummer ? `Meekijken ${vraagC.data.casusnummer}` : 'Meekijken');
  return (
    <Uitkomst van={vraagC} rijen={8}>
      {(c) => (
        <>
          <Paginakop
            kruimel={
              <>
                <Koppel to="/casussen">Cliënten</Koppel> ·{' '}
                <Koppel to="/casussen/$casus" params={{ casus }}>
                  {c.casusnummer ?? 'Casus zonder nummer'}
                </Koppel>
              </>
            }
            titel="Laat de cliënt meekijken"
            zin="Een code werkt één keer, binnen veertien dagen. Zet hem in een brief of geef hem in een gesprek; mail of app hem niet."
          />
          <div className="blad">
            <Maak c={c} />
            <Wie c={c} />
          </div>
        </>
      )}
    </Uitkomst>
  );
}

const ROLLEN = [
  { waarde: 'bewoner', label: 'De cliënt', uitleg: 'Leest alles over zichzelf, en antwoordt zelf' },
  { waarde: 'vertegenwoordiger', label: 'De vertegenwoordiger', uitleg: 'Leest mee en antwoordt voor de cliënt' },
  { waarde: 'meelezer', label: 'Iemand die helpt', uitleg: 'Ziet de stappen en de woning, en kiest niets' },
];

interface Code {
  id: string;
  code?: string;
  geldigTot?: string;
}

function Maak({ c }: { c: Casus }) {
  const leden = volwassenen(c.leden);
  const [lid, zetLid] = useState(leden[0]?.lid ?? '');
  const [rol, zetRol] = useState('bewoner');
  const [naam, zetNaam] = useState('');
  const [wie, zetWie] = useState(c.vertegenwoordigers[0]?.id ?? '');
  const vraagbaak = useQueryClient();
  const maak = useMutation({
    mutationFn: () =>
      vraag<Code>(`/v1/casussen/${c.casus}/toegangen`, {
        methode: 'POST',
        lichaam: {
          lid,
          rol,
          ...(rol === 'meelezer' && naam && { naam }),
          ...(rol === 'vertegenwoordiger' && { vertegenwoordiger: wie }),
        },
      }),
    onSuccess: () => vraagbaak.invalidateQueries({ queryKey: ['zorg'] }),
  });
  const opties = ROLLEN.filter((r) => r.waarde !== 'vertegenwoordiger' || c.vertegenwoordigers.length > 0);
  if (maak.data?.code)
    return (
      <Brief code={maak.data.code} tot={maak.data.geldigTot} wie={zegLid(c.leden, lid)} klaar={() => maak.reset()} />
    );
  return (
    <section className="inhoud formulier" aria-labelledby="kop-code">
      <Kop niveau={2} id="kop-code">
        Maak een code
      </Kop>
      <Keuze legenda="Voor wie" opties={opties} waarde={rol} kies={zetRol} />
      {leden.length > 1 && (
        <Keuzelijst
          label="Over wie"
          opties={leden.map((l) => ({ waarde: l.lid, label: zegLid(c.leden, l.lid) }))}
          value={lid}
          onChange={(e) => zetLid(e.target.value)}
        />
      )}
      {rol === 'vertegenwoordiger' && c.vertegenwoordigers.length > 1 && (
        <Keuzelijst
          label="Welke vertegenwoordiger"
          opties={c.vertegenwoordigers.map((v) => ({ waarde: v.id, label: `${v.naam ?? ''} (${v.soort ?? ''})` }))}
          value={wie}
          onChange={(e) => zetWie(e.target.value)}
        />
      )}
      {rol === 'meelezer' && (
        <Tekstveld
          label="Naam van wie meeleest"
          uitleg="De cliënt ziet deze naam."
          maxLength={60}
          value={naam}
          onChange={(e) => zetNaam(e.target.value)}
        />
      )}
      {maak.error && <Fout fout={maak.error} />}
      <div className="knoppen">
        <Knop eerst bezig={maak.isPending} uit={!lid || (rol === 'meelezer' && !naam)} onClick={() => maak.mutate()}>
          Maak een code
        </Knop>
      </div>
    </section>
  );
}

/** The letter: shown once, to be printed. After this page nobody can read the code again. */
const Brief = ({
  code,
  tot,
  wie,
  klaar,
}: {
  code: string;
  tot: string | undefined;
  wie: string;
  klaar: () => void;
}) => (
  <section className="inhoud formulier" aria-labelledby="kop-brief">
    <div className="geen-druk">
      <Melding soort="goed" kop="De code is gemaakt" meteen>
        <p>Je ziet hem alleen nu. Druk de brief af, of lees de code voor.</p>
      </Melding>
    </div>
    <Kop niveau={2} id="kop-brief">
      Brief voor {wie}
    </Kop>
    <p>U kunt zelf zien hoe het gaat met het zoeken naar een woning. Ga naar dit adres en vul de code in:</p>
    <Feiten
      feiten={[
        ['Adres', `${location.origin}/mijn`],
        [
          'Code',
          <b key="code" className="nr">
            {code}
          </b>,
        ],
        ['Werkt tot en met', tot && lang(tot.slice(0, 10))],
      ]}
    />
    <p>De code werkt één keer. Geef hem niet aan een ander. Lukt het niet, vraag dan uw begeleider om een nieuwe.</p>
    <div className="knoppen">
      <Knop eerst onClick={() => print()}>
        Druk de brief af
      </Knop>
      <Knop onClick={klaar}>Klaar</Knop>
    </div>
  </section>
);

const STAND: Readonly<Record<string, string>> = { code: 'code nog niet gebruikt', verlopen: 'code verlopen' };

function Wie({ c }: { c: Casus }) {
  const toegangen = useQuery(toegangenVraag(c.casus));
  const { doe, bezig, fout } = useDoe();
  const stop = (t: Toegang) =>
    doe({ methode: 'DELETE', pad: `/v1/casussen/${c.casus}/toegangen/${t.id}`, zegt: 'Deze toegang is gestopt' });
  return (
    <section className="inhoud" aria-labelledby="kop-wie">
      <Kop niveau={2} id="kop-wie">
        Wie erin kan
      </Kop>
      {fout && <Fout fout={fout} />}
      <Uitkomst van={toegangen} rijen={2}>
        {(rijen) =>
          rijen.length === 0 ? (
            <Leeg zin="Er is nog geen code gemaakt." />
          ) : (
            <Tabel bijschrift="Toegangen" stil>
              <thead>
                <tr>
                  <th scope="col">Wie</th>
                  <th scope="col">Stand</th>
                  <th scope="col">Laatst</th>
                  <th scope="col">Stoppen</th>
                </tr>
              </thead>
              <tbody>
                {rijen.map((t) => (
                  <tr key={t.id}>
                    <td>
                      {t.naam ?? zegLid(c.leden, t.lid)}, {t.rol}
                    </td>
                    <td>
                      <Merk soort={t.stand === 'in-gebruik' ? 'gereed' : 'gewoon'}>
                        {STAND[t.stand] ?? woorden(t.stand)}
                      </Merk>
                    </td>
                    <td>{t.laatstOp ? kort(t.laatstOp.slice(0, 10)) : ''}</td>
                    <td>
                      <Knop bezig={bezig} onClick={() => stop(t)}>
                        Stop deze toegang
                      </Knop>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Tabel>
          )
        }
      </Uitkomst>
    </section>
  );
}
