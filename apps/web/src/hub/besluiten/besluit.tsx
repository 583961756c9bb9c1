import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Feiten, Knop, Kop, Tabel } from '@weerthuis/ui';
import { useState } from 'react';
import { kort, lang, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { Doekop } from '../gemeen/kop.js';
import type { Besluit } from '../gemeen/typen.js';
import { besluitVraag, useNummers, usePartijen } from '../gemeen/vragen.js';
import { woorden } from '../../kern/woorden.js';
import { antwoordenOp, besluitzin, onzeBeurt, zegAntwoord, zegVraag, zegWaarover } from './zeg-besluit.js';

const route = getRouteApi('/schil/hub/besluiten/$besluit');

/** One decision: the question, who decides and advises, what was said, and our own answer when it is our turn. */
export function BesluitScherm() {
  const { besluit } = route.useParams();
  const vraag = useQuery(besluitVraag(besluit));
  return (
    <Uitkomst van={vraag} rijen={6}>
      {(b) => <Scherm b={b} />}
    </Uitkomst>
  );
}

function Scherm({ b }: { b: Besluit }) {
  const { nu, organisatie } = useIk();
  const nummer = useNummers();
  const { titel } = usePartijen();
  const opdracht = useOpdracht();
  const [fout, zetFout] = useState<unknown>();
  useTitel(`Besluit ${nummer(b.casus)}`);
  const beurt = onzeBeurt(b, organisatie.oin);
  const antwoorden = beurt ? antwoordenOp(b.soort) : [];
  const antwoord = (wat: string) => () =>
    void opdracht({
      methode: 'POST',
      pad: `/v1/besluiten/${b.besluit}/antwoord`,
      lichaam: { antwoord: wat },
      omschrijving: `${nummer(b.casus)}: ${zegAntwoord(wat).toLowerCase()}`,
    }).then(() => zetFout(undefined), zetFout);
  useToetsen(
    antwoorden.map((wat, i) => ({ toets: 'ab'[i] ?? '', zegt: zegAntwoord(wat).toLowerCase(), doe: antwoord(wat) })),
  );
  return (
    <>
      <Doekop
        kruimel={<Koppel to="/hub/besluiten">Besluiten</Koppel>}
        titel={zegVraag(b.soort)}
        zin={besluitzin(b)}
        doe={
          antwoorden.length > 0 &&
          antwoorden.map((wat, i) => (
            <Knop key={wat} eerst={i === 0} toets={'ab'[i] ?? ''} onClick={antwoord(wat)}>
              {zegAntwoord(wat)}
            </Knop>
          ))
        }
      />
      {fout !== undefined && <Fout fout={fout} />}
      <div className="blad">
        <section className="deel" aria-labelledby="vraag">
          <Kop niveau={2} id="vraag">
            Waar het over gaat
          </Kop>
          <Feiten
            feiten={[
              [
                'Casus',
                <Koppel key="casus" to="/hub/kandidaten/$casus" params={{ casus: b.casus }} className="nr">
                  {nummer(b.casus)}
                </Koppel>,
              ],
              ['Over', zegWaarover(b)],
              [
                'Voordracht',
                b.voordracht && (
                  <Koppel to="/hub/voordrachten/$voordracht" params={{ voordracht: b.voordracht }}>
                    Bekijk de voordracht
                  </Koppel>
                ),
              ],
              ['Gevraagd', lang(b.gevraagdOp)],
              ['Uiterlijk', `${lang(b.uiterlijk)} (${totTermijn(nu, b.uiterlijk)})`],
              ['Gevolg', b.gevolg && `${woorden(b.gevolg)}${b.tot ? ` tot ${lang(b.tot)}` : ''}`],
            ]}
          />
        </section>
        <section className="deel" aria-labelledby="wie">
          <Kop niveau={2} id="wie">
            Wie beslist, en wat er gezegd is
          </Kop>
          <Tabel bijschrift="Beslissers en adviseurs" stil>
            <thead>
              <tr>
                <th scope="col">Wie</th>
                <th scope="col">Als</th>
                <th scope="col">Antwoord</th>
              </tr>
            </thead>
            <tbody>
              {[
                ...b.adviseurs.map((g) => [g, 'adviseur'] as const),
                ...b.beslissers.map((g) => [g, 'beslisser'] as const),
              ].map(([g, als]) => {
                const zei = b.antwoorden.find((a) => a.als === als && a.rol === g.rol && a.partij === g.partij);
                return (
                  <tr key={als + g.rol + g.partij}>
                    <th scope="row">{titel(g.partij)}</th>
                    <td>
                      {als}, {woorden(g.rol)}
                    </td>
                    <td>{zei ? `${zegAntwoord(zei.antwoord)} (${kort(zei.op)})` : 'nog niet'}</td>
                  </tr>
                );
              })}
            </tbody>
          </Tabel>
        </section>
      </div>
    </>
  );
}
