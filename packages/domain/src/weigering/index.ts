export { GESPREK_WERKDAGEN, gevolgVanWeigering, type Weigeruitkomst } from './gevolg.js';
export { watNeeBetekent, type Uitleg } from './wat-nee-betekent.js';
