/** A report's name for ever: its file name without `.md`, and the last part of its address. */
const SLUG = /^[a-z0-9][a-z0-9-]{0,80}$/

/** Names that Windows keeps for devices, whatever their ending: a checkout there would fail. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

export function isSlug(text: string): boolean {
  return SLUG.test(text) && !DEVICE.test(text)
}

/** Whether Windows refuses a file of this name (without its ending), in any case of letters. */
export function isDeviceName(stem: string): boolean {
  return DEVICE.test(stem.toLowerCase())
}
