import { useState } from 'react'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { dayAndTime } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { DraftsDialog } from './DraftsDialog.tsx'
import type { MinutesAnswer } from './minutes-answer.ts'
import type { SectionActs } from './use-section-acts.ts'

interface Props {
  readonly minutes: MinutesAnswer
  readonly acts: SectionActs
}

/** Every draft there was, and the way to see two of them beside each other. @source MIN-11 */
export function DraftsPart({ minutes, acts }: Props) {
  const { t, language } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const [isOpen, setIsOpen] = useState(false)
  const { drafts } = minutes
  return (
    <DeskSection
      title={t('minutes.page.drafts')}
      aside={
        drafts.length > 1 && (
          <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
            {t('minutes.page.compare')}
          </DeskButton>
        )
      }
    >
      <Box as="ol" edge="top">
        {drafts.map(({ draft, by, changes, at }, index) => (
          <Cluster key={draft} as="li" justify="between" gap={3} pad={[3, 0]} edge="bottom" size={3}>
            <Text weight={index === 0 ? 650 : 400}>
              {t('minutes.page.draftOf', { draft })}{' '}
              {by === ''
                ? t('minutes.page.fromLog')
                : t('minutes.page.draftBy', {
                    by: t(`minutes.page.by.${by === 'owner' || by === 'organiser' ? by : 'moderator'}`),
                    count: changes,
                  })}
            </Text>
            <Text tone="soft" size={2} unbroken>
              {dayAndTime(at, timeZone, language)}
            </Text>
          </Cluster>
        ))}
      </Box>
      {isOpen && <DraftsDialog minutes={minutes} acts={acts} onClose={() => setIsOpen(false)} />}
    </DeskSection>
  )
}
