import { useQuery } from '@tanstack/react-query';
import { Knop, Leeg, Merk, Tabel } from '@weerthuis/ui';
import { useDeferredValue, useState } from 'react';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import { zegStand } from '../gemeen/stand.js';
import type { Zoekopdracht } from '../gemeen/typen.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useNummers, usePartijen, zoekopdrachtenVraag } from '../gemeen/vragen.js';
import { gebied } from '../gemeen/zeg.js';
import { woorden } from '../../kern/woorden.js';
import { past, useZeef, zoekbaar } from '../../kern/zeef.js';
import { telStanden, Zeefbalk } from '../../kern/zeefbalk.js';
import { DoorgeefDialoog } from './doorgeef-dialoog.js';
import { kanDoor, zoekopdrachtenzin } from './zeg-zoekopdracht.js';

const STANDEN = {
  'niet-mogelijk': 'Niet mogelijk',
  verlopen: 'Verlopen',
  uitgezet: 'Wacht op antwoord',
  aanvaard: 'Wordt gezocht',
  'woning-gevonden': 'Gevonden',
  doorgegeven: 'Doorgegeven',
  ingetrokken: 'Ingetrokken',
};
const VOLGORDE = Object.keys(STANDEN);

/** Every zoekopdracht, first what came back and asks who looks next. */
export function Zoekopdrachten() {
  useTitel('Zoekopdrachten');
  const { nu } = useIk();
  const vraag = useQuery(zoekopdrachtenVraag);
  return (
    <Uitkomst van={vraag} rijen={6}>
      {(alle) => (
        <>
          <Doekop
            titel="Zoekopdrachten"
            zin={zoekopdrachtenzin(alle, nu)}
            doe={
              <Koppel to="/hub/zoekvoorstel" knop="gewoon">
                Bekijk wie voor wie kan zoeken
              </Koppel>
            }
          />
          <Lijst alle={alle} nu={nu} />
        </>
      )}
    </Uitkomst>
  );
}

function Lijst({ alle, nu }: { alle: readonly Zoekopdracht[]; nu: string }) {
  const nummer = useNummers();
  const { titel } = usePartijen();
  const [zeef, stel] = useZeef();
  const zoek = useDeferredValue(zeef.zoek);
  const [door, zetDoor] = useState<Zoekopdracht>();
  useLijsttoetsen();
  const rijen = alle
    .filter(
      (z) =>
        (!zeef.stand || z.stand === zeef.stand) &&
        past(zoekbaar(nummer(z.casus), titel(z.partij), gebied(z.gemeente)), zoek),
    )
    .toSorted(
      (a, b) => VOLGORDE.indexOf(a.stand) - VOLGORDE.indexOf(b.stand) || a.uiterlijk.localeCompare(b.uiterlijk),
    );
  return (
    <>
      <Zeefbalk
        zeef={zeef}
        stel={stel}
        label="Zoek een zoekopdracht"
        hint="Casusnummer, partij"
        standen={telStanden(alle, STANDEN)}
        telt={rijen.length}
        van={alle.length}
      />
      <div className="blad">
        {alle.length === 0 && (
          <Leeg zin="Er is nog geen zoekopdracht gegeven. Dat doe je bij een kandidaat voor wie geen woning past.">
            <Koppel to="/hub/kandidaten" search={{}} knop="eerst">
              Naar de kandidaten
            </Koppel>
          </Leeg>
        )}
        {alle.length > 0 && rijen.length === 0 && (
          <Leeg zin="Geen zoekopdracht past bij dit filter.">
            <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
          </Leeg>
        )}
        {rijen.length > 0 && (
          <Tabel bijschrift="Zoekopdrachten" stil>
            <thead>
              <tr>
                <th scope="col">Casus</th>
                <th scope="col">Wie zoekt</th>
                <th scope="col">Waar</th>
                <th scope="col">Woning vóór</th>
                <th scope="col">Stand</th>
                <th scope="col">
                  <span className="alleen-voorlezen">Doen</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rijen.map((z) => (
                <tr key={z.zoekopdracht}>
                  <th scope="row">
                    <Koppel
                      to="/hub/kandidaten/$casus"
                      params={{ casus: z.casus }}
                      kaal
                      className="rijlink nr"
                      data-rij={z.zoekopdracht}
                    >
                      {nummer(z.casus)}
                    </Koppel>
                  </th>
                  <td>{titel(z.partij)}</td>
                  <td>{gebied(z.gemeente)}</td>
                  <td>
                    {kort(z.uiterlijk)}{' '}
                    {['uitgezet', 'aanvaard'].includes(z.stand) && (
                      <span className={z.uiterlijk < nu ? 'laat' : 'stil klein'}>{totTermijn(nu, z.uiterlijk)}</span>
                    )}
                  </td>
                  <td>
                    <Merk soort={kanDoor(z) ? 'gewoon' : z.stand === 'woning-gevonden' ? 'gereed' : 'wacht'}>
                      {zegStand('zoekopdracht', z.stand, { datum: z.uiterlijk })}
                    </Merk>{' '}
                    {z.reden && <span className="klein">{woorden(z.reden)}</span>}
                    {z.doorgegevenAan && <span className="klein">aan {titel(z.doorgegevenAan)}</span>}
                  </td>
                  <td>
                    {kanDoor(z) && (
                      <Knop onClick={() => zetDoor(z)}>
                        Laat een ander zoeken<span className="alleen-voorlezen"> voor {nummer(z.casus)}</span>
                      </Knop>
                    )}
                    {z.aanbod && (
                      <Koppel to="/hub/woningen/$aanbod" params={{ aanbod: z.aanbod }}>
                        Bekijk de woning
                      </Koppel>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        )}
      </div>
      {door && <DoorgeefDialoog z={door} nummer={nummer(door.casus)} sluit={() => zetDoor(undefined)} />}
    </>
  );
}
