/**
 * What was worked out about short-lived objects, written on each of them where neither a copy nor a comparison sees it.
 * A `WeakMap` that outlives them holds its values until the next full collection: under load that is the work, and the
 * session, of some thousand requests.
 */
export class Notes<K extends object, V> {
  readonly #mark = Symbol()

  get(on: K): V | undefined {
    return (on as Record<symbol, V | undefined>)[this.#mark]
  }

  set(on: K, value: V): void {
    Object.defineProperty(on, this.#mark, { value, configurable: true })
  }

  delete(on: K): void {
    Reflect.deleteProperty(on, this.#mark)
  }
}
