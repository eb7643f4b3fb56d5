/** Newer engines have a method, older ones a property. */
type Locale = Intl.Locale &
  Partial<Record<'textInfo', { direction: 'ltr' | 'rtl' }>> & {
    getTextInfo?(): { direction: 'ltr' | 'rtl' };
  };

/** On which side the lines of a language begin, as CLDR has it: a value of HTML's `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale: Locale = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}
