/** At most this much of a page is read, in bytes. */
export const MOST = 1_000_000;

const TEXT = /^(text\/|application\/(xhtml\+)?xml)/i;

/** The charset a page names: in its header, or else in its first kilobyte. */
function charsetOf(type: string, bytes: Buffer): string {
  const start = bytes.subarray(0, 1024).toString('latin1');
  return (
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /charset=["']?([\w-]+)/i.exec(start)?.[1] ?? ''
  );
}

function decode(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an unknown charset
  }
}

/** The start of an answer's text, never more than a megabyte, whatever the host sends. */
export async function readBody(body: AsyncIterable<Uint8Array>, type: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream, and with it the download.
  for await (const chunk of body) {
    if (!TEXT.test(type)) break;
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST) break;
  }
  const bytes = Buffer.concat(chunks).subarray(0, MOST);
  return decode(bytes, charsetOf(type, bytes));
}
