import { useEffect } from 'react'
import { useText } from '../../i18n/i18n.ts'
import type { TextKey } from '../../i18n/texts.ts'

interface Props {
  readonly text: TextKey
}

/** Why there is no overlay: in the page's title, where the technician finds it and the video does not show it. */
export function BareRefusal({ text }: Props) {
  const { t } = useText()
  const sentence = t(text)
  useEffect(() => {
    document.title = sentence
  }, [sentence])
  return null
}
