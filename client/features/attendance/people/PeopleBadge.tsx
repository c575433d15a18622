import { DialogButton } from '../../../components/DialogButton.tsx'
import { lazyPart } from '../../../components/lazy-part.ts'
import { useText } from '../../../i18n/i18n.ts'

const PeopleDialog = lazyPart(() => import('./PeopleDialog.tsx').then((part) => part.PeopleDialog))

/** The way from the console to the people of the meeting and their phones. */
export function PeopleBadge() {
  const { t } = useText()
  return <DialogButton label={t('attendance.people.open')} dialog={PeopleDialog} />
}
