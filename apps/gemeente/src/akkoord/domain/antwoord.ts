import type { Datum } from '@weerthuis/domain';
import type { Melding } from '../../indicatie/domain/melding.js';
import { conflict } from '../../kern/nee.js';
import { inkomen } from '../../sporen/domain/inkomen.js';
import type { Spoor } from '../../sporen/domain/spoor.js';

/** As herkomst: yes means that the indicatie is given and stands on the day support starts. @throws Regelfout */
export function eisIndicatie(m: Melding | null, startOp: Datum): void {
  if (m && !m.indicatieGevraagd) return;
  if (m?.stand !== 'toegekend')
    conflict({
      code: 'indicatie-niet-afgegeven',
      titel: 'De indicatie is nog niet afgegeven.',
      detail: `De melding staat op '${m?.stand ?? 'onbekend'}'; herkomst zegt ja op een afgegeven indicatie (convenant).`,
      nu: 'Beslis eerst op de melding, of antwoord nee met een reden.',
      van: 'convenant',
    });
  if ((m.van && m.van > startOp) || (m.tot && m.tot < startOp))
    conflict({
      code: 'indicatie-dekt-start-niet',
      titel: 'De indicatie geldt niet op de startdatum.',
      detail: `De indicatie geldt van ${m.van ?? 'onbekend'} tot ${m.tot ?? 'onbepaald'}; de start is ${startOp} (convenant).`,
      nu: 'Pas de beschikking aan, of antwoord nee met een reden.',
      van: 'convenant',
    });
}

const gedekt = (sporen: readonly Spoor[], startOp: Datum): boolean => {
  const beeld = inkomen(sporen);
  const beloofd = sporen.some(
    (s) => s.stand === 'aangevraagd' && s.soort === 'uitkering' && (!s.vanaf || s.vanaf <= startOp),
  );
  const loopt = beeld?.perioden.some(({ van, tot }) => van <= startOp && (!tot || tot >= startOp)) ?? true;
  return loopt || beloofd;
};

/**
 * As vestiging: yes is a promise that money can start on the date. Identity is not here yet, so an adult of whom no benefit was
 * asked is no reason to refuse; a benefit that is known to start later, or that was refused, is. @throws Regelfout
 */
export function eisGeld(leden: readonly string[], sporen: readonly Spoor[], startOp: Datum): void {
  const zonder = leden.filter(
    (lid) =>
      !gedekt(
        sporen.filter((s) => s.lid === lid),
        startOp,
      ),
  );
  if (!zonder.length) return;
  conflict({
    code: 'geld-start-niet-op-tijd',
    titel: 'Het inkomen begint niet op de startdatum.',
    detail: `Voor ${zonder.length} volwassene(n) is op ${startOp} geen uitkering toegekend of aangevraagd; vestiging zegt ja als geld dan kan beginnen (convenant).`,
    nu: 'Vervroeg de uitkering, of antwoord nee met een reden.',
    van: 'convenant',
  });
}
