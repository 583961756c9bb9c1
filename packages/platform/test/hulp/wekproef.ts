import { Injectable } from '@nestjs/common';
import { OpWekker, type Wekker, type Werkeenheid } from '../../src/index.js';

/** Notes what rings, in the transaction of the timer; `mis` decides what fails. */
@Injectable()
export class Wekproef {
  mis: (wekker: Wekker) => void | Promise<void> = () => {};

  @OpWekker('proef')
  async ga(w: Werkeenheid, wekker: Wekker): Promise<void> {
    await w.em.query('INSERT INTO proef.gebeurd (wat) VALUES ($1)', [wekker.sleutel]);
    await this.mis(wekker);
  }
}
