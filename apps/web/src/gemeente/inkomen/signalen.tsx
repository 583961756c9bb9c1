import { useQueries } from '@tanstack/react-query';
import { Knop, Laden, Leeg, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { aantal, kort } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { deelnamenVraag, signalenVraag } from '../kern/vragen.js';
import { woorden } from '../../kern/woorden.js';

/** Early signals after the move that ask for help with money. */
export function Signalen() {
  useTitel('Signalen');
  useLijsttoetsen();
  const [s, d] = useQueries({ queries: [signalenVraag, deelnamenVraag] });
  const { doe, bezig, fout } = useDoe();
  const nummer = new Map((d.data ?? []).map((een) => [een.casus, een.casusnummer]));
  const open = (s.data ?? []).filter((een) => !een.opgepaktOp).length;
  return (
    <>
      <Paginakop
        titel="Signalen"
        zin={
          s.data &&
          (open === 0
            ? 'Er wacht geen signaal op ons.'
            : `${aantal(open, 'signaal wacht', 'signalen wachten')} tot iemand het oppakt.`)
        }
      />
      <div className="blad lijst">
        {fout && <Fout fout={fout} />}
        {s.error && !s.data && <Fout fout={s.error} opnieuw={() => void s.refetch()} />}
        {!s.data && !s.error && <Laden />}
        {s.data?.length === 0 && (
          <Leeg zin="Er is nog niets gemeld. Een verhuurder meldt hier een huurachterstand, zodat hulp op tijd komt." />
        )}
        {s.data && s.data.length > 0 && (
          <Tabel bijschrift="Signalen na de verhuizing" stil>
            <thead>
              <tr>
                <th scope="col">Casus</th>
                <th scope="col">Wat</th>
                <th scope="col">Gemeld</th>
                <th scope="col">Stand</th>
              </tr>
            </thead>
            <tbody>
              {[...s.data]
                .sort(
                  (a, b) => Number(Boolean(a.opgepaktOp)) - Number(Boolean(b.opgepaktOp)) || a.op.localeCompare(b.op),
                )
                .map((een) => (
                  <tr key={een.id}>
                    <td>
                      <Koppel to="/inkomen/$casus" params={{ casus: een.casus }} data-rij>
                        <span className="nr">{nummer.get(een.casus) ?? 'Casus'}</span>
                      </Koppel>
                    </td>
                    <td>
                      {woorden(een.soort)}
                      {een.maanden && `, ${aantal(een.maanden, 'maand', 'maanden')} huur`}
                    </td>
                    <td>{kort(een.op)}</td>
                    <td>
                      {een.opgepaktOp ? (
                        <Merk soort="gereed">opgepakt {kort(een.opgepaktOp)}</Merk>
                      ) : (
                        <Knop
                          bezig={bezig}
                          onClick={() =>
                            doe({
                              pad: `/v1/signalen/${een.id}/oppakking`,
                              lichaam: {},
                              zegt: 'Het signaal is opgepakt',
                            })
                          }
                        >
                          Pak dit signaal op
                        </Knop>
                      )}
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
