/** Nothing from elsewhere, nothing inline. WebAssembly is the search engine's. */
const PARTS = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
]

/** The Content-Security-Policy that every page states itself. */
export const PAGE_POLICY = PARTS.join('; ')

/** The same as a header, which alone can forbid that other sites frame a page. */
export const HEADER_POLICY = [...PARTS, "frame-ancestors 'none'"].join('; ')
