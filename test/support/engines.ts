import { openBrowser } from './browser.ts'
import type { Engine } from './engine.ts'
import { findFirefox, launchFirefox } from './firefox.ts'
import { findWebKit, launchWebKit } from './webkit.ts'

/** The engines that readers have, each with a way to start it, or none where it is not installed. */
export function findEngines(): readonly {
  readonly name: Engine['name']
  readonly launch: (() => Promise<Engine>) | undefined
}[] {
  const firefox = findFirefox()
  const engines = [
    { name: 'Chromium', launch: launchChromium },
    { name: 'Firefox', launch: firefox === undefined ? undefined : () => launchFirefox(firefox) },
    { name: 'WebKitGTK', launch: findWebKit() ? launchWebKit : undefined },
  ] as const
  for (const { name, launch } of engines)
    if (!launch) console.warn(`Skipped: no ${name} is installed, nothing was tried in it.`)
  return engines
}

async function launchChromium(): Promise<Engine> {
  const browser = await openBrowser()
  // The page's own policy forbids code in texts, which is how it is asked here.
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  return {
    name: 'Chromium',
    version: browser.version(),
    open: async (url) => void (await page.goto(url)),
    run: (body, ...args) =>
      page.evaluate(
        ([source, values]) => {
          const AsyncFunction = (async () => {}).constructor as FunctionConstructor
          return new AsyncFunction('...args', source)(...values)
        },
        [body, args] as const,
      ),
    takePicture: () => page.screenshot(),
    close: () => context.close(),
  }
}
