/** Publishes what is made of Rollup's code and the facts together. */
import { publishBuilt } from './publish.ts';

publishBuilt();
