import type { Response } from 'express';

/** A page of the login itself, for when there are no screens to show it in: what is wrong, and one thing to do. */
export function toonPagina(antwoord: Response, status: number, kop: string, tekst: string): void {
  antwoord
    .status(status)
    .type('html')
    .send(
      `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${kop}</title></head><body><main><h1>${kop}</h1><p>${tekst}</p><p><a href="/inloggen">Opnieuw inloggen</a></p></main></body></html>`,
    );
}
