/** Publishes the facts as pages: needs nothing that Rollup makes, either. */
import { publishPages } from './publish.ts';

publishPages();
