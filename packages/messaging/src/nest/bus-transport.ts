import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { ViewBeschrijving } from '@weerthuis/contracts';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Verdeler } from '../binnenkomend/verdeler.js';
import type { FeitContext } from '../feiten/feit-context.js';
import { patroonVan } from '../feiten/op-feit.js';
import type { Busfeiten } from '../omroep/busfeiten.js';

/** What runs while the instance runs. */
export interface Bedrijf {
  begin(gelezen: string[]): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Makes `@OpFeit` methods reachable: Nest hands over the handlers, the bus calls them from the inbox. Nest's own Kafka
 * transport would stop a partition on one bad message.
 */
export class BusTransport extends Server implements CustomTransportStrategy, Verdeler {
  override readonly transportId = Symbol('weerthuis.bus');
  override readonly propagatesEventHandlerErrors = true;
  private bedrijf?: Bedrijf;

  constructor(private readonly busfeiten: Busfeiten) {
    super();
  }

  /** Given by the module before `listen`. */
  leid(bedrijf: Bedrijf): this {
    this.bedrijf = bedrijf;
    return this;
  }

  listen(klaar: (fout?: unknown) => void): void {
    const dubbel = [...this.messageHandlers].find(([, handler]) => handler.next)?.[0];
    if (dubbel)
      return klaar(new Error(`Voor ${dubbel} is meer dan een handler: zij zouden tegelijk in een transactie werken`));
    const typen = [...this.messageHandlers.keys()].map((p) => p.split('/')[0] ?? p);
    void (this.bedrijf?.begin([...typen, ...this.busfeiten.typen]) ?? Promise.resolve()).then(() => klaar(), klaar);
  }

  async close(): Promise<void> {
    await this.bedrijf?.stop();
  }

  kent(view: ViewBeschrijving): boolean {
    return !!this.busfeiten.handler(view) || this.messageHandlers.has(patroonVan(view.type, view.view));
  }

  async verdeel(view: ViewBeschrijving, inhoud: object, context: FeitContext): Promise<void> {
    const eigen = this.busfeiten.handler(view);
    if (eigen) return eigen(inhoud, context);
    const handler = this.messageHandlers.get(patroonVan(view.type, view.view));
    // A failed handler resolves to an Observable that errors: without waiting for it the error would be lost.
    const uit: unknown = await handler?.(inhoud, context);
    if (isObservable(uit)) await lastValueFrom(uit, { defaultValue: undefined });
  }

  on(): never {
    throw new Error('De bus heeft geen gebeurtenissen om naar te luisteren');
  }

  unwrap<T>(): T {
    return this as unknown as T;
  }
}
