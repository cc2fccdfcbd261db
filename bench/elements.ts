import { createElement, type ReactNode } from 'react'

const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'source', 'wbr'])
const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g
/** Attributes that may be empty and mean it; any other empty one is a switch. */
const MAY_BE_EMPTY = /^(data-|aria-|alt$|value$|class$|id$)/
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** One element of a page: what React needs to make it. */
export type Part = { name: string; props: Record<string, unknown>; children: (Part | string)[] }

/** React elements of a part and all within it, made anew as every rendering of a page makes them. */
export function elementsOf({ name, props, children }: Part): ReactNode {
  return createElement(
    name,
    props,
    ...children.map((child) => (typeof child === 'string' ? child : elementsOf(child))),
  )
}

/** Reads a page that React rendered, so that it can be rendered again without what made it. */
export function partsOf(html: string): Part {
  const root: Part = { name: '', props: {}, children: [] }
  const stack = [root]
  for (const [, closes, name = '', attributes = '', selfCloses, text] of html
    .replace(/^<!doctype html>/i, '')
    .matchAll(TOKEN)) {
    const parent = stack.at(-1)!
    if (text !== undefined) parent.children.push(plain(text))
    else if (closes) {
      const part = stack.pop()!
      if (part.name !== name) throw new Error(`</${name}> closes <${part.name}>`)
      stack.at(-1)!.children.push(part)
    } else {
      const part: Part = { name, props: propsOf(attributes), children: [] }
      if (selfCloses || VOID.has(name)) parent.children.push(part)
      else stack.push(part)
    }
  }
  return root.children[0] as Part
}

function propsOf(attributes: string): Record<string, unknown> {
  const props: Record<string, unknown> = {}
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE))
    props[name] = value === '' && !MAY_BE_EMPTY.test(name) ? true : plain(value)
  return props
}

const plain = (text: string) =>
  text.replace(/&(#x27|\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
