import { Suspense, useState } from 'react'
import { stepReport } from '../../../shared/domain/venues/steps.selectors.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { lazyPart } from '../../components/lazy-part.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { RailEntry } from './RailEntry.tsx'

const RehearsalDialog = lazyPart(() =>
  import('../../features/rehearsal/RehearsalDialog.tsx').then(({ RehearsalDialog }) => RehearsalDialog),
)

/** What is done once the plan stands: the rehearsal with its halls, and the papers of each hall. */
export function BeforeMeeting({ onPack }: { readonly onPack: () => void }) {
  const { t } = useText()
  const { status, rehearsal } = useMeeting(({ meeting }) => meeting)
  const venues = useMeeting((state) => venueList(state.venues))
  const [isOpen, setIsOpen] = useState(false)
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
          onPress={() => setIsOpen(true)}
        />
      )}
      <RailEntry name={t('lifecycle.plan.pack')} count="" onPress={onPack} />
      <Suspense fallback={null}>
        {isOpen && <RehearsalDialog isRunning={rehearsal} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  )
}
