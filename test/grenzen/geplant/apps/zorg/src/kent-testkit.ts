export { proef } from '../../../packages/testkit/src/index.js';
