const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

/** Characters of an address (RFC 5321, 4.5.3.1.3, without the brackets). */
const MOST = 254;

/** Whether it is one plain mail address: no name, no list, nothing that could begin another header. */
export const isMailAddress = (address: string): boolean =>
  address.length <= MOST && ADDRESS.test(address);

/**
 * The address, if it is one; nothing for none.
 *
 * @throws RangeError for anything else
 */
export function checkAddress(address = ''): string {
  if (address && !isMailAddress(address))
    throw new RangeError(`"${address}" is not one plain mail address.`);
  return address;
}
