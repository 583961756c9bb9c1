import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Feiten, Knop, Koppeling, Melding, Paginakop, RolMerk, Zin } from '@weerthuis/ui';
import { werkdagenTussen } from '@weerthuis/domain';
import { useMemo } from 'react';
import { aantal, kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { AlsLijst } from './als-lijst.js';
import { Bord } from './bord/bord.js';
import { Gekozen } from './gekozen.js';
import { partijenVraag, plaatsingVraag, zoekPartij, type Plaatsing as Gegevens, type Wie } from './gegevens.js';
import type { Bordkeuze } from './keuze.js';
import { useSmal } from './use-smal.js';
import { gaten, isKlaar, isLaat, PLAATSINGSTAND, spelingVan, zegLid } from './woorden.js';
import { zegGat, zegPeriode, zegPlaatsing } from './zin.js';
import './plaatsing.css';

/** One plaatsing: the sentence, the gap that hurts first, and the board. */
export function Plaatsing() {
  const { plaatsing } = useParams({ from: '/schil/plaatsingen/$plaatsing' });
  const vraag = useQuery(plaatsingVraag(plaatsing));
  const partijen = useQuery(partijenVraag).data;
  const wie = useMemo(() => zoekPartij(partijen ?? []), [partijen]);
  return (
    <Uitkomst van={vraag} rijen={12}>
      {(p) => <Blad p={p} wie={wie} />}
    </Uitkomst>
  );
}

function Blad({ p, wie }: { p: Gegevens; wie: Wie }) {
  const { nu } = useIk();
  useTitel(`Plaatsing ${p.casusnummer}`);
  const keuze = useSearch({ from: '/schil/plaatsingen/$plaatsing' });
  const navigeer = useNavigate({ from: '/plaatsingen/$plaatsing' });
  const smal = useSmal();
  const lijst = smal || keuze.toon === 'lijst';
  const stel = (deel: Bordkeuze) =>
    void navigeer({ search: (was: Bordkeuze) => schoon({ ...was, ...deel }), replace: true, resetScroll: false });
  const wissel = () => stel({ toon: keuze.toon === 'lijst' ? undefined : 'lijst' });
  useToetsen([
    { toets: 'l', zegt: 'als lijst of als bord', doe: wissel },
    { toets: 'esc', zegt: 'sluit wat gekozen is', doe: () => stel({ gekozen: undefined }) },
  ]);
  const kies = (gekozen: string) => stel({ gekozen });
  return (
    <>
      <div className="plaatsingkop">
        <Paginakop
          kruimel={
            <>
              <Koppel to="/plaatsingen">Plaatsingen</Koppel> · <span className="nr">{p.casusnummer}</span> ·{' '}
              {zegHuishouden(p)} · {PLAATSINGSTAND[p.stand] ?? p.stand}
            </>
          }
          titel={p.adres ?? p.casusnummer}
          zin={zegPlaatsing(p, nu)}
        />
        <Drietal p={p} nu={nu} />
      </div>
      <Eerstegat p={p} nu={nu} wie={wie} toon={lijst ? undefined : kies} />
      <div className="knoppen plaatsingknoppen geen-druk">
        {!smal && (
          <Knop toets="l" onClick={wissel}>
            {lijst ? 'Toon als bord' : 'Toon als lijst'}
          </Knop>
        )}
        <Koppel to="/keten/$casus" params={{ casus: p.casus }} knop="gewoon">
          Toon wat er gebeurde
        </Koppel>
      </div>
      {lijst ? (
        <AlsLijst plaatsing={p} nu={nu} wie={wie} />
      ) : (
        <>
          <Bord plaatsing={p} nu={nu} wie={wie} gekozen={keuze.gekozen} kies={kies} />
          <Gekozen id={keuze.gekozen} plaatsing={p} nu={nu} wie={wie} sluit={() => stel({ gekozen: undefined })} />
        </>
      )}
    </>
  );
}

const schoon = (k: Bordkeuze): Bordkeuze => Object.fromEntries(Object.entries(k).filter(([, w]) => w)) as Bordkeuze;

const zegHuishouden = (p: Gegevens): string =>
  [aantal(p.volwassenen.length, 'volwassene', 'volwassenen'), p.kinderen && aantal(p.kinderen, 'kind', 'kinderen')]
    .filter(Boolean)
    .join(', ');

function Drietal({ p, nu }: { p: Gegevens; nu: string }) {
  const sleutel = p.feiten.sleutel ?? p.verwachteSleuteldatum;
  const klaar = p.taken.filter(isKlaar).length;
  const laat = p.taken.filter((t) => isLaat(t, nu)).length;
  const speling = spelingVan(p);
  return (
    <dl className="drietal">
      {sleutel && (
        <div>
          <dt>{p.feiten.sleutel ? 'Sleutel gegeven' : 'Sleutel verwacht'}</dt>
          <dd>
            {kort(sleutel)}
            {!p.feiten.sleutel && (
              <small className="stil">
                {sleutel <= nu
                  ? totTermijn(nu, sleutel)
                  : `over ${aantal(werkdagenTussen(nu, sleutel), 'werkdag', 'werkdagen')}`}
              </small>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>Taken gereed</dt>
        <dd>
          {klaar} van {p.taken.length}
          <small className={laat ? 'laat' : 'stil'}>{laat ? `${laat} te laat` : 'geen te laat'}</small>
        </dd>
      </div>
      {speling !== undefined && (
        <div>
          <dt>Speling</dt>
          <dd>
            {aantal(speling, 'dag', 'dagen')}
            <small className="stil">werkdagen, op de langste weg</small>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Eerstegat({
  p,
  nu,
  wie,
  toon,
}: {
  p: Gegevens;
  nu: string;
  wie: Wie;
  toon?: ((id: string) => void) | undefined;
}) {
  const k = gaten(p)[0];
  if (!k) return null;
  const { titel, rol, telefoon } = wie(k.partij);
  return (
    <Melding soort="fout" kop={zegGat(k)}>
      <div className="eerstegat">
        <Zin>
          {`Voor ${zegLid(p, k.lid)}, ${zegPeriode(k)}. Wie het oplost meldt een andere datum; dan is het gat dicht.`}
        </Zin>
        <Feiten
          feiten={[
            [
              'Eigenaar',
              <RolMerk key="wie" rol={rol}>
                {titel}
              </RolMerk>,
            ],
            ['Volgende stap', `antwoord vóór ${kort(k.uiterlijk)}, ${totTermijn(nu, k.uiterlijk)}`],
            ['Als niets gebeurt', 'een trede hoger: waarnemer, bestuurder, regio'],
          ]}
        />
        <div className="knoppen knoppen--stapel">
          {telefoon && (
            <Koppeling knop="eerst" href={`tel:${telefoon}`}>
              Bel {titel}: {telefoon}
            </Koppeling>
          )}
          {toon && (
            <Knop toets="g" onClick={() => toon(k.knelpunt)}>
              Toon op het bord
            </Knop>
          )}
        </div>
      </div>
    </Melding>
  );
}
