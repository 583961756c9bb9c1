/** What was promised, or an error with this text after so many milliseconds. */
export async function binnen<T>(belofte: Promise<T>, ms: number, tekst: string): Promise<T> {
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, mis) => {
    wekker = setTimeout(() => mis(new Error(`${tekst} (na ${ms} ms)`)), ms);
  });
  try {
    return await Promise.race([belofte, teLaat]);
  } finally {
    clearTimeout(wekker);
    belofte.catch(() => undefined);
  }
}
