import { ControlButton } from '../../acts/ControlButton.tsx'
import { useConsoleKeys } from '../../acts/use-console-keys.ts'
import { Fact } from '../../components/Fact.tsx'
import { KeyMark } from '../../components/KeyMark.tsx'
import { useText } from '../../i18n/i18n.ts'
import { namedPart } from './named-part.ts'
import type { PageTurner } from './use-page-turner.ts'

interface Props {
  readonly turner: PageTurner
  /** Takes the document off the screens. */
  readonly onHide: () => void
}

/** What all halls read, turned part by part, by button as by key; never past the last one once the pages are counted. */
export function ShownPage({ turner: { step, total, isFirst, isLast, next, previous }, onHide }: Props) {
  const { t } = useText()
  useConsoleKeys({ nextPage: () => void next(), previousPage: () => void previous() })
  if (step === null) return null
  const { page } = step
  const part = namedPart(step.part, step.of ?? 1)
  return (
    <>
      <Fact>
        {total === 0 ? t('documents.console.pageShown', { page }) : t('documents.console.pageShownOf', { page, total })}
        {part !== null && ` · ${t(`documents.part.${part}`)}`}
      </Fact>
      <ControlButton
        small
        aria-label={t('documents.console.previousPage')}
        disabled={isFirst}
        onClick={() => void previous()}
      >
        ‹
      </ControlButton>
      <ControlButton small aria-label={t('documents.console.nextPage')} disabled={isLast} onClick={() => void next()}>
        ›
      </ControlButton>
      <ControlButton small aria-keyshortcuts="D" onClick={onHide}>
        {t('documents.console.hide')} <KeyMark name="D" />
      </ControlButton>
    </>
  )
}
