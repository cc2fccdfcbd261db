const NAME_WIDTH = 34
const HEARTBEAT_MS = 30_000

/** Runs `work` and prints one line: `✓ Build   12.3 s`. Long work says now and then that it is still going. */
export async function stage(name, work) {
  const started = Date.now()
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s`
  const live = process.stdout.isTTY === true
  if (live) process.stdout.write(`  ${name} …`)
  const heartbeat = setInterval(() => {
    if (!live) console.log(`  ${name.padEnd(NAME_WIDTH)} ${seconds()} so far`)
  }, HEARTBEAT_MS)
  const finish = (mark) => {
    clearInterval(heartbeat)
    console.log(`${live ? '\r\x1b[K' : ''}${mark} ${name.padEnd(NAME_WIDTH)} ${seconds()}`)
  }
  try {
    const result = await work()
    finish(result?.ok === false ? '✗' : '✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  }
}
