import { queryOptions } from '@tanstack/react-query';
import { vraag } from '../../api/vraag.js';

export interface Stapgetal {
  stap: string;
  /** Absent when it is fewer than five. */
  aantal?: number;
  mediaan?: number;
  p90?: number;
}
export interface Monitor {
  stappen: Stapgetal[];
  redenen: { stand: string; reden: string; aantal?: number }[];
}
export interface Stapregel {
  casus: string;
  casusnummer: string;
  van: string;
  tot: string;
  dagen: number;
}
export interface Contingent {
  naam: string;
  van: string;
  tot: string;
  minimum?: number;
  maximum?: number;
  streef?: number;
  teltBij: string;
  gehaald: number;
  onderweg: number;
  gezocht: number;
}
export interface Telling {
  gehuisvest: number;
  plekkenVrij: number;
  wachtlijstDoorgeschoven: number;
  dagenWoonklaarTotSleutelMediaan?: number;
}

const lees = <T>(naam: string, pad: string) =>
  queryOptions({ queryKey: ['cijfers', naam], queryFn: ({ signal }) => vraag<T>(pad, { signal }) });

export const monitorVraag = lees<Monitor>('monitor', '/v1/monitor');
export const contingentenVraag = lees<Contingent[]>('contingenten', '/v1/contingenten');
export const tellingVraag = lees<Telling>('telling', '/v1/tellingen');
export const regelsVraag = (stap: string) =>
  lees<Stapregel[]>(`stap ${stap}`, `/v1/monitor/stappen/${encodeURIComponent(stap)}`);
