/** `name=value` as Playwright wants it. */
export function cookieOf(pair: string, url: string) {
  const [name = '', value = ''] = pair.split('=')
  return { name, value, url }
}
