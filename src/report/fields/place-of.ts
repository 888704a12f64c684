/** Where a report is from, the larger place first. @example placeOf({ city: '棠州市', district: '青澜区' }) // => '棠州市青澜区' */
export function placeOf({
  city = '',
  district = '',
}: {
  readonly city?: string
  readonly district?: string
}): string | undefined {
  return city + district === '' ? undefined : city + district
}
