import type { Failure, FailureCode } from './reply.ts';

const CODES: readonly [RegExp, FailureCode, string][] = [
  [/^ENOTPUBLIC$/, 'not-allowed', 'its address is not public, and not asked'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'no-host', 'no such host'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/, 'refused', 'the host takes no connection'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'broken', 'the connection broke off'],
  [/^(UND_ERR_\w*TIMEOUT|ETIMEDOUT)$/, 'timeout', 'no answer in time'],
  [/CERT|SELF_SIGNED|SSL|TLS|UNABLE_TO_(GET|VERIFY)/, 'certificate', 'the certificate is not good'],
];

/** The error and what caused it, outermost first. */
const causes = (error: unknown): Error[] =>
  error instanceof Error ? [error, ...causes(error.cause)] : [];

const codeOf = (error: Error): string => String((error as NodeJS.ErrnoException).code ?? '');

/** What `fetch` threw, for a person. */
export function whyFailed(error: unknown): Failure {
  const all = causes(error);
  if (all.some(({ name }) => name === 'TimeoutError'))
    return { code: 'timeout', detail: 'no answer in time' };
  for (const code of all.map(codeOf))
    for (const [pattern, known, says] of CODES)
      if (pattern.test(code)) return { code: known, detail: `${says} (${code})` };
  return { code: 'network', detail: all.at(-1)?.message ?? String(error) };
}
