import { Controller } from '@nestjs/common';
import { GroepstellingGeteldMatching } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { GroepstellingEntiteit } from '../store/groepstelling.entiteit.js';

/** Totals are added up: each fact tells of people who were in none before. */
@Controller()
export class GroepstellingFeiten {
  @OpFeit(GroepstellingGeteldMatching)
  async geteld({ aantal, tot, ...cel }: GroepstellingGeteldMatching, { werk, bron }: FeitContext): Promise<void> {
    const waar = { ...cel, partij: bron };
    const eerder = await werk.em.findOne(GroepstellingEntiteit, { where: waar, lock: { mode: 'pessimistic_write' } });
    const rij = { ...waar, aantal: aantal + (eerder?.aantal ?? 0), tot };
    await werk.em.upsert(GroepstellingEntiteit, rij, ['partij', 'indeling', 'groep', 'wat']);
  }
}
