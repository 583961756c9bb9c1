/**
 * Tells that something committed in this process, by anyone or through the bus; never what. Whoever hears it reads again.
 * Reading itself is not a change.
 */
export class Veranderingen {
  private readonly luisteraars = new Set<() => void>();

  meld(): void {
    for (const luister of this.luisteraars) luister();
  }

  /** Calls `luister` after every commit that changed something: it must be quick and not throw. Returns how to stop. */
  bij(luister: () => void): () => void {
    this.luisteraars.add(luister);
    return () => void this.luisteraars.delete(luister);
  }
}
