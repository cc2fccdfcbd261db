import { run } from './run.mjs'

/** Runs npm: the very one that called us when there is one, since a PATH may hold another. */
export function npm(args, options) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  if (cli && node) return run(node, [cli, ...args], options)
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
  return run('npm', args, options)
}
