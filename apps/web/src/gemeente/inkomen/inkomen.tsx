import { useParams } from '@tanstack/react-router';
import { gemeente, plusDagen } from '@weerthuis/domain';
import { Kop, Laden, Melding, Paginakop, Tijdas, type Tijdrij } from '@weerthuis/ui';
import { aantal, hoofdletter, lang } from '../../kern/datum.js';
import { NeemTerug } from '../../algemeen/terug/neem-terug.js';
import { ErNiet } from '../../kern/er-niet.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { Wie } from '../kern/wie.js';
import { woorden } from '../../kern/woorden.js';
import { gatdagen } from './beeld.js';
import { Inschrijfblok } from './inschrijving.js';
import { Overdrachtblok } from './overdracht.js';
import { NieuwSpoor, Spoorregel } from './sporen.js';
import { gatVan, useInkomens, wijBetalenStraks, type Casusinkomen } from './use-inkomens.js';

/** The money of one casus on one axis with the day of the key: the gap, and what closes it. */
export function Inkomen() {
  const { casus } = useParams({ from: '/schil/inkomen/$casus' });
  const { rijen, fout, opnieuw } = useInkomens();
  const rij = rijen?.find((c) => c.casus === casus);
  useTitel(rij?.casusnummer ?? 'Inkomen');
  if (fout !== undefined) return <Fout fout={fout} opnieuw={opnieuw} />;
  if (!rijen) return <Laden rijen={8} />;
  const kruimel = <Koppel to="/inkomen">Inkomen</Koppel>;
  if (!rij)
    return (
      <ErNiet
        kruimel={kruimel}
        titel="Deze casus is er niet"
        zin="Het nummer klopt niet, of de gemeente heeft er geen deel meer in."
      />
    );
  const gat = gatVan(rij);
  return (
    <>
      <Paginakop kruimel={kruimel} titel={`Inkomen ${rij.casusnummer ?? ''}`} zin={zin(rij)} />
      <div className="blad">
        {gat && wijBetalenStraks(rij) && (
          <div className="inhoud">
            <Melding soort="fout" kop="Na de sleutel is er geen inkomen">
              <p>
                Niet gedekt: {lang(gat.van)}
                {gat.tot ? ` tot en met ${lang(gat.tot)}` : ' en daarna'}. Vervroeg de uitkering, spreek de overdracht
                anders af, of vraag bijzondere bijstand als overbrugging.
              </p>
            </Melding>
          </div>
        )}
        {rij.sleutel && (
          <div className="inhoud">
            <Kop niveau={2}>Inkomen en de sleutel</Kop>
            <Tijdas rijen={asrijen(rij)} {...venster(rij)} merk={{ op: rij.sleutel, naam: 'sleutel' }} zin={zin(rij)} />
          </div>
        )}
        <div className="inhoud">
          {rij.volwassenen.map((v, i) => (
            <section key={v.lid} aria-labelledby={`v-${v.lid}`}>
              <Kop niveau={2} id={`v-${v.lid}`}>
                {rij.volwassenen.length > 1 ? `Volwassene ${i + 1}` : 'Wat er loopt'}
              </Kop>
              {v.sporen.length === 0 && <p className="stil">Er loopt hier nog niets.</p>}
              {v.sporen.map((s) => (
                <Spoorregel key={`${s.id}${s.versie}`} spoor={s} {...(rij.sleutel && { sleutel: rij.sleutel })} />
              ))}
              <NieuwSpoor
                casus={rij.casus}
                lid={v.lid}
                bestaand={v.sporen.map((s) => s.soort)}
                {...(rij.sleutel && { sleutel: rij.sleutel })}
              />
            </section>
          ))}
          {rij.volwassenen.length === 0 && (
            <p className="stil">
              De zorgorganisatie gaf nog niet vrij wie er volwassen zijn. Tot dan valt er niets te openen.
            </p>
          )}
        </div>
        <div className="inhoud naast">
          <Overdrachtblok rij={rij} />
          <Wie casus={rij.casus} />
          {wijBetalenStraks(rij) && rij.plaatsing && <Inschrijfblok casus={rij.casus} />}
        </div>
        {rij.plaatsing && (
          <div className="inhoud">
            <NeemTerug casus={rij.casus} />
          </div>
        )}
      </div>
    </>
  );
}

/** One line per adult and track; the gap on the line of the benefit. */
function asrijen(rij: Casusinkomen): Tijdrij[] {
  return rij.volwassenen.flatMap((v, i) => {
    const wie = rij.volwassenen.length > 1 ? ` ${i + 1}` : '';
    const andere = v.sporen.filter((s) => s.soort !== 'uitkering' && s.vanaf);
    return [
      { naam: `Uitkering${wie}`, stukken: v.beeld?.stukken ?? [] },
      ...andere.map((s) => ({
        naam: `${hoofdletter(woorden(s.soort))}${wie}`,
        stukken: [
          {
            van: s.vanaf ?? '',
            ...(s.tot ? { tot: s.tot } : {}),
            stand: s.stand === 'toegekend' ? ('gedekt' as const) : ('onbekend' as const),
          },
        ],
      })),
    ];
  });
}

/** A month before the key to three months after, or wider when something falls outside. */
function venster({ sleutel = '', volwassenen }: Casusinkomen): { van: string; tot: string } {
  const dagen = volwassenen.flatMap((v) => (v.beeld?.stukken ?? []).flatMap((s) => [s.van, ...(s.tot ? [s.tot] : [])]));
  const dichtbij = dagen.filter((d) => d > plusDagen(sleutel, -120) && d < plusDagen(sleutel, 240));
  return {
    van: [plusDagen(sleutel, -35), ...dichtbij.map((d) => plusDagen(d, -3))].sort()[0] ?? sleutel,
    tot: [plusDagen(sleutel, 90), ...dichtbij.map((d) => plusDagen(d, 14))].sort().at(-1) ?? sleutel,
  };
}

/** What can be said aloud. */
function zin(rij: Casusinkomen): string {
  if (!rij.sleutel) return 'Er is nog geen sleuteldatum. Je kunt alvast openen wat nodig is.';
  const dag = lang(rij.sleutel);
  const waar = rij.plaatsing
    ? ` in ${gemeente(rij.plaatsing.gemeenteWoning)?.naam ?? rij.plaatsing.gemeenteWoning}`
    : '';
  if (!wijBetalenStraks(rij)) return `De sleutel komt op ${dag}${waar}. Na de verhuizing betaalt een andere gemeente.`;
  const gat = gatVan(rij);
  if (gat) {
    const n = gatdagen(gat);
    return `De sleutel komt op ${dag}; ${n ? `daarna is het inkomen ${aantal(n, 'dag', 'dagen')} niet gedekt` : `vanaf ${lang(gat.van)} is er geen inkomen`}.`;
  }
  const geregeld = rij.volwassenen.length > 0 && rij.volwassenen.every((v) => v.beeld?.stand === 'sluit-aan');
  return geregeld
    ? `De sleutel komt op ${dag}; het inkomen sluit aan.`
    : `De sleutel komt op ${dag}; de uitkering is nog niet toegekend.`;
}
