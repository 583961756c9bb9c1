import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { DataSource } from 'typeorm';

/** A transport that hands over what a test gives it: only to see how an instance ties a transport in. */
export class Draad extends Server implements CustomTransportStrategy {
  override transportId = Symbol('draad');
  verloop: string[] = [];

  constructor(private readonly database: DataSource) {
    super();
  }

  listen(klaar: () => void): void {
    this.verloop.push('luistert');
    klaar();
  }

  async close(): Promise<void> {
    const [rij] = (await this.database.query("SELECT 'database open' AS stand")) as { stand: string }[];
    this.verloop.push(`dicht, ${rij?.stand}`);
  }

  on(): void {}

  unwrap<T>(): T {
    return undefined as T;
  }

  async geef(soort: string, feit: object): Promise<void> {
    const uit: unknown = await this.getHandlerByPattern(soort)?.(feit, {});
    if (isObservable(uit)) await lastValueFrom(uit, { defaultValue: undefined });
  }
}
