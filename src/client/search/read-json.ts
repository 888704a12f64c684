/** Loads a JSON file of the site. Rejects where it is missing or the network fails. */
export async function readJson<T>(url: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(url, { cache })
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return (await response.json()) as T
}
