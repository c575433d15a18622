import { blankVenues } from '../../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { VenueChoice } from '../../../acts/VenueChoice.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

/** Which screens are dark; a press is carried out at once, for the next one may be needed as soon. */
export function BlankDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const venues = useMeeting((state) => state.venues)
  const dark = blankVenues(venues).map(({ id }) => id)
  const isAll = dark.length === Object.keys(venues).length
  const set = (on: boolean, venueIds?: string[]) =>
    void run('set', 'screens.blank', venueIds === undefined ? { on } : { venueIds, on })
  const change = (chosen: readonly string[]) => {
    const [darkened, lit] = [without(chosen, dark), without(dark, chosen)]
    if (darkened.length > 0) set(true, darkened)
    if (lit.length > 0) set(false, lit)
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
      <ActButton look="primary" mark={marks.set} onClick={() => set(!isAll)}>
        {t(isAll ? 'venues.blank.end' : 'venues.blank.all')}
      </ActButton>
    </>
  )
  return (
    <AskDialog title={t('venues.blank.title')} actions={actions} onClose={onClose}>
      <Note tone="soft">{t('venues.blank.text')}</Note>
      <VenueChoice chosen={dark} onChange={change} />
      <RefusalNote mark={marks.set} />
    </AskDialog>
  )
}

const without = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => !others.includes(id))
