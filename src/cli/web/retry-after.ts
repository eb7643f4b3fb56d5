/**
 * How long a host asks to be left alone (RFC 9110, 10.2.3): seconds, or a date.
 *
 * @returns milliseconds; `undefined` where it does not say
 */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
