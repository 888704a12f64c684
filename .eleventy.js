import 'tsx/esm'

// A static import would be resolved before tsx is registered.
const { plugin } = await import('./src/site/plugin.ts')

export default plugin
export const config = { dir: { input: 'layouts', output: '_site' } }
