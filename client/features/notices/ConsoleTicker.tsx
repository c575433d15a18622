import { shortVenueName, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { Fact } from '../../components/Fact.tsx'
import { KeyMark } from '../../components/KeyMark.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

/** The line that stands on the halls' screens, to be replaced or taken off; nothing while there is none. */
export function ConsoleTicker({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const line = useMeeting((state) => state.ticker.line)
  const venues = useMeeting((state) => state.venues)
  if (line === null) return null
  const { id: tickerId, to, text } = line
  const shownIn = to === 'all' ? [] : venueList(venues).filter(({ id }) => to.includes(id))
  return (
    <DeskSection
      title={t('notices.ticker.title')}
      aside={
        <>
          <ActButton
            look="quiet"
            small
            mark={marks.clear}
            onClick={() => void run('clear', 'ticker.clear', { tickerId })}
          >
            {t('notices.ticker.clear')}
          </ActButton>
          <DeskButton look="quiet" small onClick={onOpen}>
            {t('notices.ticker.replace')} <KeyMark name="T" />
          </DeskButton>
        </>
      }
    >
      <div>
        <Text as="p" most={2} size={4} title={text}>
          {text}
        </Text>
        <Fact>{to === 'all' ? t('notices.ticker.everywhere') : shownIn.map(shortVenueName).join('、')}</Fact>
      </div>
      <RefusalNote mark={marks.clear} />
    </DeskSection>
  )
}
