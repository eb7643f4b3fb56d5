/** A link to a part of the page opens the folds around it, and the part's own. */
export function openTarget(event: Event): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  const id = link?.getAttribute('href')?.slice(1);
  const target = id === undefined ? null : document.getElementById(id);
  if (!target) return;
  for (let at: Element | null = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  const own = target.querySelector<HTMLDetailsElement>(':scope > details');
  if (own) own.open = true;
}
