/** Publishes the facts: needs nothing that Rollup makes. */
import { publishFacts } from './publish.ts';

publishFacts();
