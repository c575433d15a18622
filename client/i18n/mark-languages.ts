import type { Language } from './language.ts'

const han = /\p{Script=Han}/gu
const latin = /\p{Script=Latin}{2,}/gu

/** So many Latin letters weigh as much as a Chinese character. */
const lettersOfCharacter = 2

/**
 * The language of a text, by its script; null for figures and signs, which are read in any.
 * @param page decides where a sentence of the page holds a few words of the other language, such as a name.
 */
export function writtenIn(text: string, page: Language): Language | null {
  const characters = text.match(han)?.length ?? 0
  const letters = text.match(latin)?.join('').length ?? 0
  if (characters === 0) return letters === 0 ? null : 'en'
  return characters * lettersOfCharacter > letters ? 'zh-CN' : page
}

/** What stands in the element itself, without what its parts say. */
const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('')

/**
 * Marks every element whose own text is in another language than what stands around it, now and whenever that changes: people
 * write names, titles and notes in whatever language they like, on pages in either. Marks that a page makes itself are left alone.
 * @source TXT-4
 */
export function markLanguages({ body, documentElement }: Document): void {
  const marked = new WeakSet<Element>()

  /** @returns whether what stands inside is now surrounded by another language. */
  const mark = (element: Element): boolean => {
    const given = element.getAttribute('lang')
    if (given !== null && !marked.has(element)) return false
    const own = writtenIn(ownText(element), documentElement.lang as Language)
    if (own === null && given === null) return false
    const around = element.parentElement?.closest('[lang]')?.getAttribute('lang')
    const wanted = own === around ? null : own
    if (wanted === given) return false
    if (wanted === null) element.removeAttribute('lang')
    else element.setAttribute('lang', wanted)
    marked.add(element)
    return true
  }
  /** Outer elements before inner ones. */
  const markAll = (element: Element) => {
    mark(element)
    for (const inner of element.querySelectorAll('*')) mark(inner)
  }
  const follow = ({ type, target, addedNodes }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement
    if (element === null || !element.isConnected) return
    const isGivenAnew = type === 'attributes' && !marked.has(element)
    if (isGivenAnew || mark(element)) markAll(element)
    else for (const added of addedNodes) if (added instanceof Element) markAll(added)
  }

  new MutationObserver((changes) => changes.forEach(follow)).observe(documentElement, {
    attributeFilter: ['lang'],
    childList: true,
    characterData: true,
    subtree: true,
  })
  markAll(body)
}
