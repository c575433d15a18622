import type { Rejection } from '../../shared/kernel/result.ts'
import { DeskButton } from '../components/DeskButton.tsx'
import { EmptyNote } from '../components/EmptyNote.tsx'
import { useText } from '../i18n/i18n.ts'
import { refusalText } from '../i18n/refusal-text.ts'

interface Props {
  readonly refusal: Rejection
  /** Without it there is no use in asking again. */
  readonly onReload?: () => void
}

/** In the place of what could not be loaded: why, and the way to try again. */
export function LoadRefusal({ refusal, onReload }: Props) {
  const { t } = useText()
  return (
    <div role="alert">
      <EmptyNote
        text={refusalText(t, refusal)}
        action={onReload && <DeskButton onClick={onReload}>{t('meeting.home.loadAgain')}</DeskButton>}
      />
    </div>
  )
}
