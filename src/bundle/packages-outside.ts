import type { Plugin } from 'esbuild'

/**
 * Keeps packages out of a bundle, but for those named here with all that they need. They are named by their full
 * addresses, because the bundle may lie anywhere; one that stays below the package finds them by name, also where the
 * package is moved to.
 */
export function packagesOutside({
  inside = [],
  isInPackage = false,
}: {
  readonly inside?: readonly string[]
  readonly isInPackage?: boolean
} = {}): Plugin {
  return {
    name: 'packages-outside',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^[^./]/, namespace: 'file' }, ({ path, kind, importer }) => {
        const isInside = inside.includes(path) || importer.includes('node_modules')
        if (kind === 'entry-point' || isInside) return undefined
        const isName = isInPackage || path.startsWith('node:')
        return { path: isName ? path : import.meta.resolve(path), external: true }
      })
    },
  }
}
