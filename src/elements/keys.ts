/** Controls into which keys are typed: a letter chooses an option. */
const TYPED = 'select, input, textarea';
const PRESSED = 'button, summary, a[href]';

/** Keys that belong to the page wherever the focus is. */
const isForPage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || key === 'Escape' || key === 'Tab' || /^F\d/.test(key);

/** Keeps keys that a control of the wizard takes from the page's shortcuts, which cannot see what has the focus. */
export function keepKeys(root: EventTarget): void {
  const keep = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof KeyboardEvent) || !(target instanceof Element)) return;
    const taken =
      target.matches(TYPED) || (target.matches(PRESSED) && /^( |Enter)$/.test(event.key));
    if (taken && !isForPage(event)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keep);
}
