import { join, resolve } from 'node:path';
import { merge } from './merge.mjs';
import { root, stop } from './run.mjs';

const [to] = process.argv.slice(2);
if (!to)
  stop('Say where your host serves the files from: npm run publish:cdn -- /var/www/opt-out-wizard');
const why = merge(join(root, 'dist/cdn'), resolve(to));
if (why) stop(why);
console.log(`${resolve(to)} is up to date; older versions in it are kept.`);
