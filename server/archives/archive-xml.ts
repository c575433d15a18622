import type { ArchiveFacts } from './archive-form.ts'

/** The facts for archives that read XML: an element for each member, `item` for each of a list; what is null is left out. @source ARV-2 */
export const factsXml = (facts: ArchiveFacts): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element('archive', facts, '')}`

function element(name: string, value: unknown, indent: string): string {
  if (value === null) return ''
  if (typeof value !== 'object') return `${indent}<${name}>${escaped(String(value))}</${name}>\n`
  const inner = `${indent}  `
  const members = Array.isArray(value)
    ? value.map((member) => element('item', member, inner))
    : Object.entries(value).map(([key, member]) => element(key, member, inner))
  return `${indent}<${name}>\n${members.join('')}${indent}</${name}>\n`
}

/** What XML cannot hold at all is replaced. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
