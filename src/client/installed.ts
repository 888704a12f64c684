import { fetchGeneration, post } from './installed/ask-worker.ts'
import { makeCacheNames } from './installed/cache-names.ts'
import { loadLibrary } from './installed/load-library.ts'

/**
 * Installs the service worker, announces a new version of the site, and shows the ways to save for reading without a
 * network. Where a browser has no worker, or keeps nothing (a file, a private window, storage switched off), nothing of it
 * is shown.
 */
export async function offerInstalled(): Promise<void> {
  const notice = document.querySelector<HTMLElement>('[data-worker]')
  try {
    if (!notice || !/^https?:$/.test(location.protocol) || !isSecureContext)
      throw new Error('There is no worker here.')
    const { serviceWorker } = navigator
    const { worker = '' } = notice.dataset
    const registration = await serviceWorker.register(worker, { updateViaCache: 'none' })
    followVersions(registration, notice)
    const ready = await serviceWorker.ready
    if (ready.active) post(ready.active, 'tidy')
    offerSaving(notice)
  } catch {
    // The site is read as any other.
    hideSaving()
  }
}

function hideSaving(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-save]')) place.hidden = true
}

/** The library is a script of its own, loaded when its part of the page comes near. */
function offerSaving(notice: HTMLElement): void {
  const places = document.querySelectorAll<HTMLElement>('[data-save], [data-kept]')
  if (places.length === 0) return
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      loadLibrary(notice).then((library) => library.offer(places), hideSaving)
    },
    { rootMargin: '400px' },
  )
  for (const place of places) observer.observe(place)
}

/** A page that stays open looks for a new version when its reader comes back to it. */
function followVersions(registration: ServiceWorkerRegistration, notice: HTMLElement): void {
  const look = (): void => void offerVersion(registration, notice).catch(() => {})
  const follow = (): void => registration.installing?.addEventListener('statechange', () => look())
  registration.addEventListener('updatefound', follow)
  follow()
  look()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}

async function offerVersion(
  registration: ServiceWorkerRegistration,
  notice: HTMLElement,
): Promise<void> {
  const { waiting } = registration
  const { controller } = navigator.serviceWorker
  const names = makeCacheNames(new URL(registration.scope).pathname)
  const saved = (await caches.keys()).flatMap((name) => names.read(name) ?? [])
  const newest = waiting ?? controller
  const generation = newest ? await fetchGeneration(newest) : undefined
  if (generation === undefined || !controller) return
  const isOld = saved.some((one) => one.kind === 'saved' && one.generation !== generation)
  const isSame = !waiting || (await fetchGeneration(controller)) === generation
  notice.hidden = isSame && !isOld
  if (notice.hidden) return
  // The reader closed all pages of the old version, and this one took over unasked.
  if (isSame) void (await loadLibrary(notice)).dropRemoved(generation)
  const button = notice.querySelector('button')
  if (!button) return
  button.onclick = async () => {
    button.disabled = true
    try {
      if (saved.some(({ kind }) => kind === 'saved'))
        await (await loadLibrary(notice)).renew(notice)
      take(waiting)
    } catch {
      button.disabled = false
    }
  }
}

/** The page is opened anew when the new worker has it. */
function take(waiting: ServiceWorker | null): void {
  const reload = (): void => location.reload()
  if (waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', reload)
    post(waiting, 'take')
  } else reload()
}
