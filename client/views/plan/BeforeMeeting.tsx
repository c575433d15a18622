import { Suspense, useState } from 'react'
import { stepReport } from '../../../shared/domain/venues/steps.selectors.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { lazyPart } from '../../components/lazy-part.ts'
import { RailEntry } from '../../components/RailEntry.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

const RehearsalDialog = lazyPart(() =>
  import('../../features/rehearsal/RehearsalDialog.tsx').then(({ RehearsalDialog }) => RehearsalDialog),
)

const NoticeDesk = lazyPart(() =>
  import('../../features/lifecycle/plan/NoticeDesk.tsx').then(({ NoticeDesk }) => NoticeDesk),
)

/** At the end of the page's address: the rehearsal is asked about at once. */
const rehearsalHash = '#rehearsal'

/** What is done once the plan stands: the rehearsal with its halls, the papers of each hall, and the notice that goes out. */
export function BeforeMeeting({ onPack }: { readonly onPack: () => void }) {
  const { t } = useText()
  const { status, rehearsal } = useMeeting(({ meeting }) => meeting)
  const venues = useMeeting((state) => venueList(state.venues))
  const [open, setOpen] = useState<'rehearsal' | 'notice' | null>(() =>
    location.hash === rehearsalHash ? 'rehearsal' : null,
  )
  const close = () => {
    setOpen(null)
    if (location.hash === rehearsalHash) history.replaceState(null, '', location.pathname + location.search)
  }
  const ready = venues.filter((venue) => stepReport(venue, 'rehearsal')?.status === 'ok').length
  return (
    <>
      <Text as="h2" size={2} tone="soft" weight={400} pad={[3, 4]}>
        {t('lifecycle.plan.before')}
      </Text>
      {(status === 'planned' || rehearsal) && (
        <RailEntry
          name={t(rehearsal ? 'rehearsal.running' : 'rehearsal.open')}
          count={`${ready}/${venues.length}`}
          onPress={() => setOpen('rehearsal')}
        />
      )}
      <RailEntry name={t('lifecycle.plan.pack')} count="" onPress={onPack} />
      <RailEntry name={t('lifecycle.plan.notice')} count="" onPress={() => setOpen('notice')} />
      <Suspense fallback={null}>
        {open === 'rehearsal' && <RehearsalDialog isRunning={rehearsal} onClose={close} />}
        {open === 'notice' && <NoticeDesk onClose={close} />}
      </Suspense>
    </>
  )
}
