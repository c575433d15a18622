import { inLanguageOf } from '../papers/paper-language.ts'
import { recordTextsEn } from './record-texts-en.ts'
import { type RecordTexts, recordTextsZh } from './record-texts-zh.ts'

/** In the language of the meeting. */
export const recordTexts = (locale: string): RecordTexts =>
  inLanguageOf(locale, { zh: recordTextsZh, en: recordTextsEn })
