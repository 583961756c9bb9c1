import { useQuery } from '@tanstack/react-query';
import { Laden, Leeg, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { aantal, kort, lang, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { adres, vormkort } from '../kern/zeg.js';
import { useGangen } from '../verhuur/use-gangen.js';
import { signalenVraag, type Signaal } from './vragen.js';

/** Who lives in a home of ours through this region, and what was signalled. */
export function Wonen() {
  useTitel('Na de sleutel');
  useLijsttoetsen();
  const { nu } = useIk();
  const { rijen, fout, opnieuw } = useGangen();
  const { data: signalen = [] } = useQuery(signalenVraag);
  const wonen = (rijen ?? []).filter((r) => r.overeenkomst?.stand === 'lopend');
  const open = signalen.filter((s) => s.uiterlijk);
  const laat = open.filter((s) => (s.uiterlijk ?? '') < nu).length;
  return (
    <>
      <Paginakop titel="Na de sleutel" zin={rijen && zin(wonen.length, open.length, laat)} />
      <div className="blad lijst">
        {fout !== undefined && <Fout fout={fout} opnieuw={opnieuw} />}
        {!rijen && !fout && <Laden />}
        {rijen && wonen.length === 0 && (
          <Leeg zin="Nog niemand kreeg hier de sleutel. Wie de sleutel heeft, komt vanzelf op deze lijst." />
        )}
        {wonen.length > 0 && (
          <Tabel bijschrift="Wie de sleutel heeft" stil>
            <thead>
              <tr>
                <th scope="col">Casus</th>
                <th scope="col">Woning</th>
                <th scope="col">Contract</th>
                <th scope="col">Sinds</th>
                <th scope="col">Signaal</th>
              </tr>
            </thead>
            <tbody>
              {wonen.map((r) => (
                <tr key={r.kandidaatstelling}>
                  <td>
                    <Koppel
                      to="/na-de-sleutel/$plaatsing"
                      params={{ plaatsing: r.overeenkomst?.plaatsing ?? '' }}
                      data-rij
                    >
                      <span className="nr">{r.casusnummer ?? adres(r.woning)}</span>
                    </Koppel>
                  </td>
                  <td>{adres(r.woning)}</td>
                  <td>{vormkort(r.overeenkomst?.vorm ?? '')}</td>
                  <td>{r.overeenkomst && kort(r.overeenkomst.ingangsdatum)}</td>
                  <td>
                    <Open signaal={open.find((s) => s.plaatsing === r.overeenkomst?.plaatsing)} nu={nu} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        )}
      </div>
    </>
  );
}

const Open = ({ signaal, nu }: { signaal: Signaal | undefined; nu: string }) =>
  signaal?.uiterlijk ? (
    <>
      <Merk soort={signaal.uiterlijk < nu ? 'laat' : 'wacht'}>{signaal.soort}</Merk>{' '}
      <span className="stil klein" title={lang(signaal.uiterlijk)}>
        {totTermijn(nu, signaal.uiterlijk)}
      </span>
    </>
  ) : (
    <span className="stil">geen</span>
  );

const zin = (wonen: number, open: number, laat: number): string => {
  if (wonen === 0) return 'Nog niemand kreeg via de regio een sleutel van ons.';
  const wie = `${aantal(wonen, 'huishouden woont', 'huishoudens wonen')} in een woning van ons.`;
  if (open === 0) return `${wie} Er staat geen signaal open.`;
  return `${wie} ${aantal(open, 'signaal staat', 'signalen staan')} open${laat > 0 ? `; ${laat} over de termijn` : ''}.`;
};
