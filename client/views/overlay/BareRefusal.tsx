import { useEffect } from 'react'
import { useText } from '../../i18n/i18n.ts'
import type { TextKey } from '../../i18n/texts.ts'

const askEveryMs = 5_000

interface Props {
  readonly text: TextKey
  /** The server could not be reached: asked again until it answers, for nobody stands at a mixer's source. */
  readonly comesBack: boolean
}

/** Why there is no overlay: in the page's title, where the technician finds it and the video does not show it. */
export function BareRefusal({ text, comesBack }: Props) {
  const { t } = useText()
  const sentence = t(text)
  useEffect(() => {
    document.title = sentence
  }, [sentence])
  useEffect(() => {
    if (!comesBack) return
    // Loaded again only once the server is there: else the browser's own error page would stand over the video.
    const ask = async () => {
      const answer = await fetch('/healthz', { cache: 'no-store' })
      if (answer.ok) location.reload()
    }
    const timer = setInterval(() => void ask().catch(() => console.info('the server is still away')), askEveryMs)
    return () => clearInterval(timer)
  }, [comesBack])
  return null
}
