import { DialogButton } from '../../../components/DialogButton.tsx'
import { lazyPart } from '../../../components/lazy-part.ts'
import { useText } from '../../../i18n/i18n.ts'

const BlankDialog = lazyPart(() => import('./BlankDialog.tsx').then((part) => part.BlankDialog))

/** The way to darken screens, and to light them. */
export function BlankBadge() {
  const { t } = useText()
  return <DialogButton label={t('venues.blank.open')} dialog={BlankDialog} />
}
