/** Everything a reader sees after the first screens; a chunk of its own. */
import { css } from 'lit';
import type { RestViews } from './context.ts';
import { schematicStyles } from './schematic/schematic.styles.ts';
import { endView } from './views/end.view.ts';
import { moreView } from './views/more.view.ts';
import { restStyles } from './rest.styles.ts';
import { sourcesView } from './views/sources.view.ts';

export const rest: RestViews = {
  end: endView,
  more: moreView,
  sources: sourcesView,
  styles: css`
    ${restStyles}
    ${schematicStyles}
  `,
};
