/** Written by `npm run languages`. */
import ar from './words.ar.json' with { type: 'json' };
import bg from './words.bg.json' with { type: 'json' };
import cs from './words.cs.json' with { type: 'json' };
import da from './words.da.json' with { type: 'json' };
import de from './words.de.json' with { type: 'json' };
import el from './words.el.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };
import es from './words.es.json' with { type: 'json' };
import et from './words.et.json' with { type: 'json' };
import fi from './words.fi.json' with { type: 'json' };
import fr from './words.fr.json' with { type: 'json' };
import ga from './words.ga.json' with { type: 'json' };
import hr from './words.hr.json' with { type: 'json' };
import hu from './words.hu.json' with { type: 'json' };
import is from './words.is.json' with { type: 'json' };
import it from './words.it.json' with { type: 'json' };
import lt from './words.lt.json' with { type: 'json' };
import lv from './words.lv.json' with { type: 'json' };
import mt from './words.mt.json' with { type: 'json' };
import nb from './words.nb.json' with { type: 'json' };
import nl from './words.nl.json' with { type: 'json' };
import pl from './words.pl.json' with { type: 'json' };
import pt from './words.pt.json' with { type: 'json' };
import ptBR from './words.pt-BR.json' with { type: 'json' };
import ro from './words.ro.json' with { type: 'json' };
import sk from './words.sk.json' with { type: 'json' };
import sl from './words.sl.json' with { type: 'json' };
import sv from './words.sv.json' with { type: 'json' };
import tr from './words.tr.json' with { type: 'json' };
import uk from './words.uk.json' with { type: 'json' };

export const byLanguage = {
  ar: ar,
  bg: bg,
  cs: cs,
  da: da,
  de: de,
  el: el,
  en: en,
  es: es,
  et: et,
  fi: fi,
  fr: fr,
  ga: ga,
  hr: hr,
  hu: hu,
  is: is,
  it: it,
  lt: lt,
  lv: lv,
  mt: mt,
  nb: nb,
  nl: nl,
  pl: pl,
  pt: pt,
  'pt-BR': ptBR,
  ro: ro,
  sk: sk,
  sl: sl,
  sv: sv,
  tr: tr,
  uk: uk,
};
