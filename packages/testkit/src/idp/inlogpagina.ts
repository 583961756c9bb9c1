import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { IdpOrganisatie } from './uitgever.js';

const PAD = /^\/interactie\/[\w-]+$/;

/** Where the provider sends a browser that must say who is there. */
export const naarInteractie = (naam: string, uid: string): string => `/${naam}/interactie/${uid}`;

export const isInteractie = (pad: string): boolean => PAD.test(pad);

/** The login page of development: choose one of the demo users, without a password. */
export async function interactie(
  provider: Provider,
  org: IdpOrganisatie,
  vraag: IncomingMessage,
  antwoord: ServerResponse,
): Promise<void> {
  try {
    await provider.interactionDetails(vraag, antwoord);
  } catch {
    return toon(antwoord, 400, '<p>Deze inlogpoging is verlopen. Ga terug naar de schermen en log opnieuw in.</p>');
  }
  if (vraag.method !== 'POST') return toon(antwoord, 200, keuze(org));
  const gekozen = new URLSearchParams(await lees(vraag)).get('gebruiker');
  const wie = org.gebruikers.find(({ gebruiker }) => gebruiker === gekozen);
  if (!wie) return toon(antwoord, 400, keuze(org));
  await provider.interactionFinished(vraag, antwoord, { login: { accountId: wie.gebruiker, remember: false } });
}

const keuze = (org: IdpOrganisatie): string =>
  `<form method="post"><p>Kies wie u bent bij ${veilig(org.naam)}. Dit is een proefomgeving; een wachtwoord is niet nodig.</p>${org.gebruikers
    .map(
      (wie) =>
        `<p><button name="gebruiker" value="${veilig(wie.gebruiker)}">${veilig(wie.gebruiker)}</button> ${veilig(wie.rollen.join(', '))}</p>`,
    )
    .join('')}</form>`;

function toon(antwoord: ServerResponse, status: number, inhoud: string): void {
  antwoord
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(
      `<!DOCTYPE html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Inloggen (proef)</title><style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}button{font:inherit;padding:.5rem 1rem}</style><h1>Inloggen</h1>${inhoud}</html>`,
    );
}

async function lees(vraag: IncomingMessage): Promise<string> {
  const delen: Buffer[] = [];
  for await (const deel of vraag) delen.push(deel as Buffer);
  return Buffer.concat(delen).toString('utf8');
}

const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
