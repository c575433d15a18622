import { DialogButton } from '../../../components/DialogButton.tsx'
import { lazyPart } from '../../../components/lazy-part.ts'
import { useText } from '../../../i18n/i18n.ts'

/** Needs the line anyway. */
const IdentifyDialog = lazyPart(() => import('./IdentifyDialog.tsx').then(({ IdentifyDialog }) => IdentifyDialog))

/** The way to ask the screens which hall they stand in. */
export function IdentifyBadge() {
  const { t } = useText()
  return <DialogButton label={t('venues.identify.open')} dialog={IdentifyDialog} />
}
