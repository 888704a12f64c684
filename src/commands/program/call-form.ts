/**
 * Messages name commands as `npm run check -- FILE`, which contains in a clone of the project. Elsewhere they are named as
 * this one was called: `npx juanzong check FILE`, `juanzong check FILE`. Calls of the program's own help are named the
 * same way.
 */
export function toCallForm(env: NodeJS.ProcessEnv): (text: string) => string {
  const isOfPackage =
    env['npm_package_name'] === 'juanzong' &&
    ['run', 'run-script', 'start', 'test'].includes(env['npm_command'] ?? '')
  if (isOfPackage) return (text) => text
  const program = env['npm_command'] === 'exec' ? 'npx juanzong' : 'juanzong'
  return (text) => text.replace(/\bnpm run (?:-s )?([a-z]+)(?: --(?= ))?/g, `${program} $1`)
}
