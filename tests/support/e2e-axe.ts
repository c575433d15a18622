import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { type Language, languages } from '../../client/i18n/language.ts'
import { areAllAsked } from './all-asked.ts'
import { en, wordsIn, zh } from './e2e-words.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Without axe's rule for names that differ from what is written: it splits Chinese into words and errs. Ours is below. */
const options = { resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: false } } }
/** What another language can change: texts that are longer, names and languages. All else is as it was looked at in the first. */
const ofLanguage = {
  resultTypes: ['violations'],
  runOnly: [
    'aria-dialog-name',
    'aria-input-field-name',
    'button-name',
    'document-title',
    'html-has-lang',
    'html-lang-valid',
    'image-alt',
    'label',
    'link-name',
    'scrollable-region-focusable',
    'select-name',
    'valid-lang',
  ],
}
/** What another scheme can change. */
const coloursAlone = { resultTypes: ['violations'], runOnly: ['color-contrast'] }

/** Colours on their way from one to the other are none of the design; a second is more than any of ours takes. */
const settled = `Promise.race([
  Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  new Promise((resolve) => setTimeout(resolve, 1_000)),
])`

/** What axe finds serious or critical in the page, or in the dialog above it, one line a place. Run by the debugger: the content policy stays as it is. */
export async function seriousFaults(page: Page, asked: object = options): Promise<readonly string[]> {
  await page.evaluate(settled)
  // A megabyte of script: handed over once a page, not once a look.
  if (await page.evaluate<boolean>('window.axe === undefined')) await page.evaluate(`(() => { ${source} })()`)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document.querySelector('dialog[open]') ?? document, ${JSON.stringify(asked)})`,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, any }) => `${id} ${target.join(' ')} ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
    )
}

/** Who speaks to the page says what is written on it. */
const misnamed = `[...document.querySelectorAll('button[aria-label], a[aria-label]')].flatMap((element) => {
  const plain = (text) => text.normalize('NFKD').toLowerCase().replace(/[^\\p{L}\\p{N}]/gu, '')
  const shown = element.cloneNode(true)
  for (const hidden of shown.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  const name = element.getAttribute('aria-label')
  return plain(name).includes(plain(shown.textContent)) ? [] : ['misnamed: ' + shown.textContent + ' is called ' + name]
})`

/** What is written in one language alone and stands in the other, for whoever has the page read aloud. */
const mislabelled = `[...document.querySelectorAll('body, body *')].flatMap((element) => {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
  const text = texts.map(({ nodeValue }) => nodeValue).join('')
  const [isChinese, isEnglish] = [/\\p{Script=Han}/u.test(text), /[A-Za-z]{2}/u.test(text)]
  if (isChinese === isEnglish) return []
  const { lang } = element.closest('[lang]')
  return lang === (isChinese ? 'zh-CN' : 'en') ? [] : ['in another language than ' + lang + ': ' + text]
})`

export const mislabelledTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(mislabelled)

export const misnamedButtons = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(misnamed)

/** Whether the page, or a part of it that scrolls sideways, is wider than its window. */
const sideways = `[...document.querySelectorAll('*')].filter((element) => {
  const isRoot = element === document.documentElement
  const { overflowX } = getComputedStyle(element)
  return (isRoot || overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1
}).map((element) => 'sideways: ' + element.tagName + ' ' + element.className + ' ' + element.scrollWidth + ' > ' + element.clientWidth)`

/** What would have to be scrolled sideways to be read. */
export const sidewaysFaults = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(sideways)

/** Whether the page as a whole is higher than its window. */
export const scrollsDown = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollHeight > window.innerHeight')

/** Whatever language the page is in, and whether or not something lies above it. */
export const languageButton = (page: Page) =>
  page.locator('button', { hasText: new RegExp(`${zh('common.language')}|${en('common.language')}`, 'u') })

/** Presses the language button, which every page but the screens has: in the head, or in the console's menu. */
export async function inLanguage(page: Page, language: Language): Promise<void> {
  const button = languageButton(page)
  const html = page.locator('html')
  const now = await html.getAttribute('lang')
  const menu = page
    .locator('header')
    .getByRole('button', { name: wordsIn(now === 'en' ? 'en' : 'zh-CN')('meeting.console.menu'), exact: true })
  if (now !== language) {
    await button.or(menu).first().waitFor()
    if (await menu.isVisible()) await menu.click()
    await button.click()
  }
  await page.locator(`html[lang="${language}"]`).waitFor()
}

/**
 * Looks at one page after the other and keeps what was found, so that one run tells everything.
 * @param isColoured false: the colours of the same pages are looked at in another language.
 */
export function auditor({ isColoured = true } = {}) {
  const found: string[] = []
  const look = async (where: string, page: Page, asked: object = options) => {
    const faults = [
      await seriousFaults(page, asked),
      await misnamedButtons(page),
      await mislabelledTexts(page),
      await sidewaysFaults(page),
    ].flat()
    found.push(...faults.map((fault) => `${where}: ${fault}`))
  }
  const lookInTheDark = async (where: string, page: Page) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const faults = await seriousFaults(page, coloursAlone)
    found.push(...faults.map((fault) => `${where} in the dark: ${fault}`))
    await page.emulateMedia({ colorScheme: 'light' })
  }
  /** How often each page was looked at, each from another beginning. */
  const turns = new Map<Page, number>()
  return {
    look: (where: string, page: Page): Promise<void> => look(where, page, isColoured ? options : ofLanguage),
    /**
     * In both languages, and its colours in the dark; the page is in the last language afterwards. In the short run a page
     * is looked at in one language and the next time in the other, in the dark every second time.
     */
    async lookInBoth(where: string, page: Page): Promise<void> {
      const turn = turns.get(page) ?? turns.size
      turns.set(page, turn + 1)
      const asked = areAllAsked ? languages : languages.slice(turn % languages.length, (turn % languages.length) + 1)
      for (const [index, language] of asked.entries()) {
        await inLanguage(page, language)
        await look(`${where} ${language}`, page, index === 0 ? options : ofLanguage)
      }
      if (areAllAsked || turn % 2 === 0) await lookInTheDark(where, page)
      await inLanguage(page, languages.at(-1) ?? 'en')
    },
    /** What was found since it was asked last. */
    findings: (): readonly string[] => found.splice(0),
  }
}
