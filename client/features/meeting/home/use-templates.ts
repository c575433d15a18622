import { useEffect, useState } from 'react'
import { callApi } from '../../../connection/http.ts'
import { isFigure, isText, listOf, shapeOf } from '../../../connection/wire-shape.ts'
import type { Language } from '../../../i18n/language.ts'

export interface ListedTemplate {
  readonly template: string
  readonly title: string
  readonly locale: string
  readonly items: number
}

const areTemplates = shapeOf({
  templates: listOf(shapeOf<ListedTemplate>({ template: isText, title: isText, locale: isText, items: isFigure })),
})

/** The templates in the language of the page; empty while they are on their way, and when they do not come. */
export function useTemplates(language: Language): readonly ListedTemplate[] {
  const [all, setAll] = useState<readonly ListedTemplate[]>([])
  useEffect(() => {
    callApi('GET /api/templates', areTemplates, {}).then(
      ({ templates }) => setAll(templates),
      // Every other way to a new meeting is there without them, and the list says that the server is away.
      () => setAll([]),
    )
  }, [])
  return all.filter(({ locale }) => locale === language)
}
