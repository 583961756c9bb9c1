import { Controller } from '@nestjs/common';
import { GegevensGewistZorg } from '@weerthuis/contracts';
import { OpFeit, type FeitContext } from '@weerthuis/messaging';
import { HerstelVergissing } from '../herstel-vergissing.js';

/** What recipients did with a file that was not meant for them. */
@Controller()
export class VergissingFeiten {
  constructor(private readonly herstel: HerstelVergissing) {}

  @OpFeit(GegevensGewistZorg)
  gewist({ verzoek, uitkomst, op, grond, tot }: GegevensGewistZorg, c: FeitContext): Promise<void> {
    const stand = uitkomst === 'bewaard' ? 'bewaard' : 'gewist';
    return this.herstel.antwoord(c.werk, verzoek, c.bron, { stand, op, ...(grond && { grond }), ...(tot && { tot }) });
  }
}
