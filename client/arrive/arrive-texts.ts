import { arrive as en } from '../i18n/en/arrive.ts'
import { type Language, preferredLanguage, rememberLanguage } from '../i18n/language.ts'
import { arrive as zh } from '../i18n/zh-CN/arrive.ts'

export type ArriveText = keyof typeof zh

const tables = { 'zh-CN': zh, en }

let language: Language = preferredLanguage()

export const arriveLanguage = (): Language => language

/** Both languages come with the page: asking for the other would cost a thin line another round. */
export function say(text: ArriveText, params: Readonly<Record<string, string | number>> = {}): string {
  return tables[language][text].replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(params[name] ?? ''))
}

export function speak(to: Language): void {
  language = to
  rememberLanguage(to)
}
