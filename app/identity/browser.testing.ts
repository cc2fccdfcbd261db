type Cookie = { name: string; value: string; path: string }

/** A browser without pages: keeps cookies by path, like a real one on a single host, and follows what it is told to. */
export type TestBrowser = {
  cookies: Cookie[]
  /** A request as this browser would send it, for a loader or action. */
  request(url: string | URL, form?: Record<string, string>): Request
  /** Takes the cookies of an answer. */
  keep(response: Response): Response
  /** Sends a request over the network and follows redirects until one leads to `stopAt` or there are none left. */
  visit(
    url: string | URL,
    stopAt: string,
    form?: Record<string, string>,
  ): Promise<{ url: URL; response: Response }>
}

const MOST_REDIRECTS = 10

export function testBrowser(): TestBrowser {
  const browser: TestBrowser = {
    cookies: [],
    request(url, form) {
      const { pathname } = new URL(url)
      const sent = browser.cookies.filter(
        ({ path }) => pathname === path || pathname.startsWith(path.replace(/\/?$/, '/')),
      )
      const headers = { Cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; ') }
      if (!form) return new Request(url, { headers })
      return new Request(url, { method: 'POST', headers, body: new URLSearchParams(form) })
    },
    keep(response) {
      for (const line of response.headers.getSetCookie()) {
        const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
        const name = pair.slice(0, pair.indexOf('='))
        const value = pair.slice(pair.indexOf('=') + 1)
        const path = /^path=(.*)$/i.exec(attributes.find((one) => /^path=/i.test(one)) ?? '')?.[1] ?? '/'
        browser.cookies = browser.cookies.filter((one) => one.name !== name || one.path !== path)
        const gone = attributes.some(
          (one) => /^max-age=0$/i.test(one) || /^expires=Thu, 01 Jan 1970/i.test(one),
        )
        if (!gone) browser.cookies.push({ name, value, path })
      }
      return response
    },
    async visit(url, stopAt, form) {
      let next = new URL(url)
      let response = browser.keep(await fetch(browser.request(next, form), { redirect: 'manual' }))
      for (let count = 0; count < MOST_REDIRECTS; count++) {
        const location = response.headers.get('Location')
        if (location === null) return { url: next, response }
        next = new URL(location, next)
        if (next.pathname.startsWith(stopAt)) return { url: next, response }
        response = browser.keep(await fetch(browser.request(next), { redirect: 'manual' }))
      }
      throw new Error('The redirects never end')
    },
  }
  return browser
}
