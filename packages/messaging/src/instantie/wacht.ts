/** A place to wait that others can end early; a wake that comes while nobody waits is kept for the next wait. */
export class Wachtkamer {
  private gewekt = false;
  private verder?: () => void;

  wek(): void {
    this.gewekt = true;
    this.verder?.();
  }

  /** Resolves when woken, at once when that happened before, or after so many milliseconds. */
  async wacht(ms: number): Promise<void> {
    if (!this.gewekt) {
      await new Promise<void>((klaar) => {
        const wekker = setTimeout(klaar, ms);
        this.verder = () => {
          clearTimeout(wekker);
          klaar();
        };
      });
      delete this.verder;
    }
    this.gewekt = false;
  }
}
