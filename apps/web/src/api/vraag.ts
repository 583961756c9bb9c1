import { GeenVerbinding, leesProbleem } from './probleem.js';

export interface Vraag {
  methode?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  lichaam?: unknown;
  /** The version this change rests on. */
  versie?: number;
  /** Idempotency key of a POST: the same again does nothing twice. Without it, each POST is a new one. */
  sleutel?: string;
  signal?: AbortSignal;
  /** Goes on when the page is being closed. */
  blijf?: boolean;
}

/** Off to the login of the organisation, and back to this page. Never returns. */
export function naarInloggen(): Promise<never> {
  const naar = encodeURIComponent(location.pathname + location.search);
  location.assign(`/inloggen?naar=${naar}`);
  return new Promise(() => undefined);
}

/**
 * `fetch` for the own origin: the session travels as a cookie.
 * @throws Probleemfout when refused, GeenVerbinding without an answer
 */
export async function haal(invoer: RequestInfo, init?: RequestInit): Promise<Response> {
  const antwoord = await fetch(invoer, { credentials: 'same-origin', ...init }).catch((fout: unknown) => {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout;
    throw new GeenVerbinding();
  });
  if (antwoord.status === 401) return naarInloggen();
  if (!antwoord.ok) throw await leesProbleem(antwoord);
  return antwoord;
}

/** Asks the server behind the screens something and gives the answer. @throws as `haal` */
export async function vraag<T>(pad: string, v: Vraag = {}): Promise<T> {
  const antwoord = await haal(pad, {
    method: v.methode ?? 'GET',
    headers: {
      accept: 'application/json',
      ...(v.lichaam !== undefined && { 'content-type': 'application/json' }),
      ...(v.versie !== undefined && { 'if-match': `"${v.versie}"` }),
      ...(v.methode === 'POST' && { 'idempotency-key': v.sleutel ?? crypto.randomUUID() }),
    },
    ...(v.lichaam !== undefined && { body: JSON.stringify(v.lichaam) }),
    ...(v.signal && { signal: v.signal }),
    keepalive: v.blijf ?? false,
  });
  return (antwoord.status === 204 ? undefined : await antwoord.json().catch(() => undefined)) as T;
}
