/** An open `/v1/live`: the events that came, by name. */
export interface Stroom {
  status: number;
  events: string[];
  /** Resolves when the server ends it. */
  einde: Promise<void>;
  sluit(): void;
}

export async function volg(url: string, token: string, koppen: Record<string, string> = {}): Promise<Stroom> {
  const af = new AbortController();
  const antwoord = await fetch(`${url}/v1/live`, {
    headers: { authorization: `Bearer ${token}`, ...koppen },
    signal: af.signal,
  });
  const events: string[] = [];
  const lees = async (): Promise<void> => {
    const tekst = new TextDecoder();
    for await (const deel of antwoord.body ?? [])
      for (const [, event = ''] of tekst.decode(deel).matchAll(/^event: (.*)$/gm)) events.push(event);
  };
  return { status: antwoord.status, events, einde: lees().catch(() => undefined), sluit: () => af.abort() };
}
