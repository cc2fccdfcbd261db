/** The framework asks for this file, but pages are answered by answer.tsx (docs/decisions/0028). */
export default function handleRequest(): never {
  throw new Error('The framework’s own request handler is not in use')
}
