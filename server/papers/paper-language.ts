/** What is set in the language of the meeting; whatever is not English is Chinese. */
export const isChinese = (locale: string): boolean => !locale.startsWith('en')

/** The words of a paper in the language of the meeting. */
export const inLanguageOf = <Texts>(locale: string, texts: { readonly zh: Texts; readonly en: Texts }): Texts =>
  isChinese(locale) ? texts.zh : texts.en
