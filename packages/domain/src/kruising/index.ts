export * from './antwoord.js';
export * from './beeld.js';
