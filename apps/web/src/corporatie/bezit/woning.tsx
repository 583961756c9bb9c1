import { useParams, useSearch } from '@tanstack/react-router';
import { CONTRACTVORMEN, INTREKREDENEN } from '@weerthuis/domain';
import { Feiten, Keuzelijst, Knop, Kop, Laden, Paginakop, Tekstveld, Vinkje } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { ErNiet } from '../../kern/er-niet.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Aanbod } from '../kern/vragen.js';
import { adres, bedrag, plek, reden, verdieping, vormkort, wijknaam, zegVorm } from '../kern/zeg.js';
import { standVan, useWoningen, type Woningrij } from './gegevens.js';

const INTREKKEN = [
  { waarde: '', label: 'Kies een reden' },
  ...Object.entries(INTREKREDENEN)
    .filter(([code]) => code !== 'toestemming-ingetrokken')
    .map(([waarde, label]) => ({ waarde, label })),
];

/** One home: what it is, and pledging it to the region or taking it back. */
export function Woning() {
  const { eenheid } = useParams({ from: '/schil/bezit/$eenheid' });
  const { rijen, fout, opnieuw } = useWoningen();
  const woning = rijen?.find((w) => w.id === eenheid);
  useTitel(woning ? adres(woning) : 'Woning');
  if (fout !== undefined) return <Fout fout={fout} opnieuw={opnieuw} />;
  if (!rijen) return <Laden rijen={8} />;
  const kruimel = <Koppel to="/bezit">Woningen</Koppel>;
  if (!woning) return <ErNiet kruimel={kruimel} titel="Deze woning is er niet" zin="Zoek haar op in de lijst." />;
  const { aanbod } = woning;
  const open = aanbod && ['beschikbaar', 'in-voordracht'].includes(aanbod.stand);
  return (
    <>
      <Paginakop kruimel={kruimel} titel={adres(woning)} zin={zin(woning)} />
      <div className="blad inhoud naast">
        <section aria-labelledby="kop-feiten">
          <Kop niveau={2} id="kop-feiten">
            De woning
          </Kop>
          <Feiten
            feiten={[
              ['Plek', `${plek(woning)} (wijk ${wijknaam(woning.wijk)})`],
              ['BAG-nummer', woning.bagId],
              ['Complex', woning.complex],
              ['Kamers', woning.kamers],
              ['Oppervlakte', woning.oppervlakte && `${woning.oppervlakte} m²`],
              ['Ligging', verdieping(woning)],
              ['Dieren', woning.huisdieren ? 'mogen' : 'mogen niet'],
              ['Rekenhuur', `${bedrag(woning.rekenhuurCent)} per maand`],
              ['Servicekosten', `${bedrag(woning.servicekostenCent)} per maand`],
            ]}
          />
        </section>
        <section aria-labelledby="kop-aanbod">
          <Kop niveau={2} id="kop-aanbod">
            {open ? 'De toezegging' : 'Zeg de woning toe'}
          </Kop>
          {open && aanbod ? <Toegezegd aanbod={aanbod} /> : <ZegToe woning={woning} />}
        </section>
      </div>
    </>
  );
}

function zin(w: Woningrij): string {
  const stand = standVan(w);
  if (stand === 'in-voordracht') return 'Er is iemand voor deze woning voorgedragen.';
  if (stand === 'beschikbaar') return 'Deze woning is toegezegd. Het matchingspunt zoekt er iemand bij.';
  if (stand === 'verhuurd') return 'Deze woning is verhuurd.';
  return 'Deze woning is niet toegezegd. Zeg haar toe, dan zoekt het matchingspunt er iemand bij.';
}

function ZegToe({ woning }: { woning: Woningrij }) {
  const { nu } = useIk();
  const { zoekopdracht } = useSearch({ from: '/schil/bezit/$eenheid' });
  const [vanaf, zetVanaf] = useState(nu);
  const [vormen, zetVormen] = useState<readonly string[]>(['regulier']);
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe();
  const wissel = (vorm: string) =>
    zetVormen(vormen.includes(vorm) ? vormen.filter((v) => v !== vorm) : [...vormen, vorm]);
  const stuur = (e: FormEvent) => {
    e.preventDefault();
    if (!vanaf || vormen.length === 0) return zetMist(true);
    doe({
      pad: '/v1/aanbod',
      lichaam: {
        eenheid: woning.id,
        beschikbaarVanaf: vanaf,
        contractvormen: vormen,
        ...(zoekopdracht && { zoekopdracht }),
      },
      zegt: 'De woning is toegezegd; het matchingspunt weet het',
    });
  };
  return (
    <form className="formulier" onSubmit={stuur} noValidate>
      {zoekopdracht && <p>Deze woning wordt het antwoord op de zoekopdracht.</p>}
      <Tekstveld
        kort
        type="date"
        label="Beschikbaar vanaf"
        value={vanaf}
        fout={mist && !vanaf ? 'Kies een dag.' : ''}
        onChange={(e) => zetVanaf(e.target.value)}
      />
      <fieldset>
        <legend className="veld__legenda">Contractvormen die mogen</legend>
        {CONTRACTVORMEN.map((v) => (
          <Vinkje key={v} label={zegVorm[v] ?? v} checked={vormen.includes(v)} onChange={() => wissel(v)} />
        ))}
        {mist && vormen.length === 0 && (
          <p className="utrecht-form-field__error-message">
            <span aria-hidden="true">!</span> Kies ten minste één vorm.
          </p>
        )}
      </fieldset>
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop type="submit" eerst bezig={bezig}>
          Zeg de woning toe
        </Knop>
      </div>
    </form>
  );
}

function Toegezegd({ aanbod }: { aanbod: Aanbod }) {
  const [trekIn, zetTrekIn] = useState(false);
  const [waarom, zetWaarom] = useState('');
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier">
      <Feiten
        feiten={[
          ['Beschikbaar', `vanaf ${lang(aanbod.beschikbaarVanaf)}`],
          ['Contract', aanbod.contractvormen.map(vormkort).join(', ')],
          ['Reden', aanbod.reden && reden(aanbod.reden)],
        ]}
      />
      {trekIn && (
        <Keuzelijst
          label="Waarom trek je de woning in?"
          uitleg="Dit leest het matchingspunt. Is er al iemand voorgedragen, dan vervalt die voordracht; de wachttijd blijft."
          opties={INTREKKEN}
          value={waarom}
          onChange={(e) => zetWaarom(e.target.value)}
        />
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        {trekIn ? (
          <>
            <Knop
              eerst
              bezig={bezig}
              uit={!waarom}
              onClick={() =>
                doe({
                  pad: `/v1/aanbod/${aanbod.id}/intrekking`,
                  lichaam: { reden: waarom },
                  zegt: 'De woning is ingetrokken',
                })
              }
            >
              {waarom ? 'Trek de woning in' : 'Kies eerst een reden'}
            </Knop>
            <Knop onClick={() => zetTrekIn(false)}>Terug</Knop>
          </>
        ) : (
          <Knop onClick={() => zetTrekIn(true)}>Trek de toezegging in</Knop>
        )}
      </div>
    </div>
  );
}
