import { DialogButton } from '../../../components/DialogButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { IdentifyDialog } from './IdentifyDialog.tsx'

/** The way to ask the screens which hall they stand in. */
export function IdentifyBadge() {
  const { t } = useText()
  return <DialogButton label={t('venues.identify.open')} dialog={IdentifyDialog} />
}
