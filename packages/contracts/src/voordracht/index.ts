export * from './aangenomen.js';
export * from './vervallen.js';
export * from './voorlopig-akkoord.js';
