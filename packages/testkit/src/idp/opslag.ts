import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Keeps what the provider stores in memory: in development nothing of it needs to survive a restart, tokens are JWTs. */
export class Opslag implements Adapter {
  private readonly rijen = new Map<string, AdapterPayload>();
  constructor(readonly naam: string) {}
  async upsert(id: string, gegevens: AdapterPayload): Promise<void> {
    this.rijen.set(id, gegevens);
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.rijen.get(id);
  }
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...this.rijen.values()].find((rij) => rij.uid === uid);
  }
  async findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    return [...this.rijen.values()].find((rij) => rij.userCode === code);
  }
  async consume(id: string): Promise<void> {
    const rij = this.rijen.get(id);
    if (rij) rij.consumed = Math.floor(Date.now() / 1000);
  }
  async destroy(id: string): Promise<void> {
    this.rijen.delete(id);
  }
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, rij] of this.rijen) if (rij.grantId === grantId) this.rijen.delete(id);
  }
}
