import {brotliCompressSync as b} from 'node:zlib'; import {readFileSync as r} from 'node:fs';
for (const f of process.argv.slice(3)) console.log(f, b(r(process.argv[2]+'/'+f+'.js')).length, r(process.argv[2]+'/'+f+'.js').length);
