import { lazy, Suspense } from 'react'
import { between, instant } from '../../../../shared/kernel/time.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskLink } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { countdown } from '../../../components/format-time.ts'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { homePath, pagePath } from '../../../connection/page-path.ts'
import { ReplayLink } from '../../../features/minutes/ReplayLink.tsx'
import { usePastPicture } from '../../../features/minutes/replay/past-picture.ts'
import { needTexts, useText } from '../../../i18n/i18n.ts'
import { MeetingLinkProvider } from '../../../store/meeting-context.tsx'
import { OtherState, useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './AfterNext.module.css'
import type { MinutesStanding } from './use-minutes-standing.ts'

const ScreenPreview = lazy(async () => {
  const [{ ScreenPreview }] = await Promise.all([import('../../shared/ScreenPreview.tsx'), needTexts('screens')])
  return { default: ScreenPreview }
})

interface Props {
  readonly minutes: MinutesStanding
  /** Halls that have not signed. */
  readonly unsigned: number
}

/** The one next act, the way into the replay, and into another meeting like this one. */
export function AfterNext({ minutes, unsigned }: Props) {
  const { t } = useText()
  const { meetingId, role } = useSession()
  const { startedAt, adjournedAt } = useMeeting(({ meeting }) => meeting)
  const took = startedAt === null || adjournedAt === null ? null : between(startedAt, adjournedAt)
  return (
    <>
      {!minutes.isIssued && (
        <Stack gap={3}>
          <DeskLink look="primary" href={pagePath(meetingId, 'minutes')}>
            {t(minutes.versions > 0 ? 'meeting.after.goCorrect' : 'meeting.after.goIssue')}
          </DeskLink>
          {unsigned > 0 && (
            <Note size={2} tone="soft" words="center">
              {t('meeting.after.signFirst', { count: unsigned })}
            </Note>
          )}
        </Stack>
      )}
      <DeskSection title={t('minutes.replay')} aside={took === null ? '' : countdown(took)}>
        <Cluster gap={4} above={3}>
          <Box rigid clips round="screen" className={styles.picture}>
            <Picture />
          </Box>
          <Stack gap={3} align="start">
            <Text size={3} tone="soft">
              {t('minutes.replayNote')}
            </Text>
            <ReplayLink small />
          </Stack>
        </Cluster>
      </DeskSection>
      {(role === 'owner' || role === 'organiser') && (
        <Cluster justify="between" gap={3} pad={[4, 0]} edge="top">
          <Text tone="soft">{t('meeting.after.asTemplate')}</Text>
          <DeskLink small href={homePath({ clone: meetingId })}>
            {t('meeting.after.clone')}
          </DeskLink>
        </Cluster>
      )}
    </>
  )
}

/** What a hall saw at two thirds of the meeting; empty until it is there. */
function Picture() {
  const { meetingId } = useSession()
  const { startedAt, adjournedAt } = useMeeting(({ meeting }) => meeting)
  const at =
    startedAt === null || adjournedAt === null
      ? null
      : instant(startedAt + Math.round(((adjournedAt - startedAt) * 2) / 3))
  const past = usePastPicture(meetingId, at)
  if (past === null) return null
  return (
    <MeetingLinkProvider link={past.link}>
      <OtherState value={past.state}>
        <Suspense fallback={null}>
          <ScreenPreview venueId={null} />
        </Suspense>
      </OtherState>
    </MeetingLinkProvider>
  )
}
