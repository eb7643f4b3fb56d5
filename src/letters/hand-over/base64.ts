/** Base64 of a text's UTF-8 bytes (RFC 4648). */
export const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
