import { Command } from 'commander';
import { CHECKS, checkCatalogue } from '../catalogue/checks/all.ts';
import type { Problem } from '../catalogue/checks/check.ts';
import { readFolders } from '../catalogue/read.ts';

const place = ({ file, pointer }: Problem): string => (pointer ? `${file} ${pointer}` : file);

/** `check`: the schema and all rules, each problem with file, pointer and fix. Exits with 1 where there is one. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('check the shape of every file and all rules')
    .argument('[services...]', 'only problems of these services')
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .option('--json', 'print the problems as JSON')
    .action((only: string[], { root, json }: { root: string; json?: boolean }) => {
      const folders = readFolders(root);
      const problems = checkCatalogue({ folders }).filter(
        ({ file }) => only.length === 0 || only.some((id) => file.includes(`/${id}/`)),
      );
      if (json) console.log(JSON.stringify(problems, null, 2));
      else {
        for (const p of problems)
          console.log(`${place(p)}\n  ${p.message}\n  → ${p.fix}  [${p.check}]\n`);
        const { length } = folders.services;
        console.log(`${length} services, ${CHECKS.length} checks, ${problems.length} problems`);
      }
      process.exitCode = problems.length > 0 ? 1 : 0;
    });
