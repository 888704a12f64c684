/**
 * Whether a picture's address is a file of the archive. An address with a scheme or a host would load
 * from elsewhere, which no page of the archive does.
 */
export function isLocalPath(address: string): boolean {
  return address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address)
}
