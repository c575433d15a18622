import { useEffect, useState } from 'react'
import { totalAttendance } from '../../../../shared/domain/attendance/attendance.selectors.ts'
import { isClosed, listedFollowUps } from '../../../../shared/domain/follow-up/follow-up.selectors.ts'
import { fetchRetention, type Retention } from '../../../acts/fetch-retention.ts'
import { usePaper } from '../../../acts/papers/use-paper.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { longDate } from '../../../components/format-time.ts'
import { Note } from '../../../components/Note.tsx'
import { RailEntry } from '../../../components/RailEntry.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { pagePath } from '../../../connection/page-path.ts'
import { fetchSeal, type Seal } from '../../../features/accounts/audit/fetch-seal.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSeq, useSession } from '../../../store/use-meeting.ts'
import type { OpenAfter } from './use-after-matters.ts'
import type { MinutesStanding } from './use-minutes-standing.ts'

interface Props {
  readonly open: OpenAfter
  readonly minutes: MinutesStanding
  readonly onLedger: () => void
  readonly onBoard: () => void
  readonly onPeople: () => void
  readonly onLinks: () => void
}

const numbers = ['expected', 'present', 'late', 'onLeave', 'absent', 'listenIn'] as const

/** The ways from the desk of the next day, each with how far it is; below them who was there, and what holds of the log. */
export function AfterRail({ open, minutes, onLedger, onBoard, onPeople, onLinks }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const seq = useSeq()
  const { title } = useMeeting(({ meeting }) => meeting)
  const items = useMeeting(({ agenda }) => agenda.items.length)
  const documents = useMeeting((state) => Object.keys(state.documents).length)
  const followUps = useMeeting((state) => listedFollowUps(state.followUps))
  const sums = totalAttendance(useMeeting((state) => state.attendance))
  const { bring } = usePaper<'record'>()
  const { unsigned, communicated } = open
  const record = () =>
    bring(
      'record',
      addressOf('GET /api/meetings/:meetingId/papers/record.pdf', { meetingId }, {}),
      `${title} ${t('minutes.record')}.pdf`,
    )
  return (
    <Stack as="nav" gap={1} top pad={[6, 4]} scrolls aria-label={t('meeting.after.rail')}>
      <RailEntry name={t('meeting.after.overview')} count="" isHere onPress={() => undefined} />
      <RailEntry
        name={t('minutes.minutes')}
        count={
          minutes.isIssued
            ? t('meeting.after.version', { version: minutes.versions })
            : t(minutes.isSubmitted ? 'meeting.after.submitted' : 'meeting.after.unissued')
        }
        lacks={!minutes.isIssued}
        href={pagePath(meetingId, 'minutes')}
      />
      <RailEntry
        name={t('meeting.after.ledger')}
        count={t(unsigned.length === 0 ? 'meeting.after.signed' : 'meeting.after.unsignedCount', {
          count: unsigned.length,
        })}
        lacks={unsigned.length > 0}
        onPress={onLedger}
      />
      <RailEntry
        name={t('meeting.after.communication')}
        count={`${communicated.done}/${communicated.total}`}
        lacks={communicated.done < communicated.total}
        onPress={onBoard}
      />
      <RailEntry
        name={t('follow-up.title')}
        count={String(followUps.length)}
        lacks={followUps.some((one) => !isClosed(one) && one.lead === null)}
        href={pagePath(meetingId, 'follow-ups')}
      />
      <RailEntry name={t('meeting.after.record')} count={seq.toLocaleString('en')} onPress={() => void record()} />
      <RailEntry name={t('minutes.replay')} count="" href={pagePath(meetingId, 'replay')} isBeside />
      <RailHead text={t('meeting.after.meeting')} />
      <RailEntry
        name={t('agenda.console.agenda')}
        count={String(items)}
        href={pagePath(meetingId, 'plan', { part: 'agenda' })}
      />
      <RailEntry name={t('meeting.after.people')} count={String(sums.expected + sums.listenIn)} onPress={onPeople} />
      <RailEntry
        name={t('meeting.after.documents')}
        count={String(documents)}
        href={pagePath(meetingId, 'plan', { part: 'documents' })}
      />
      <RailEntry name={t('accounts.links.title')} count="" onPress={onLinks} />
      <RailEntry name={t('meeting.home.journal')} count="" href={pagePath(meetingId, 'audit')} isBeside />
      <RailHead text={t('meeting.after.attendance')} />
      <Box as="dl" pad={[0, 4]} size={3}>
        {numbers.map((name) => (
          <Cluster key={name} justify="between" least={24}>
            <Text as="dt" tone="soft">
              {t(`attendance.ledger.number.${name}`)}
            </Text>
            <Text as="dd" weight={650} tone={name === 'absent' && sums.absent > 0 ? 'warn' : 'plain'}>
              {sums[name]}
            </Text>
          </Cluster>
        ))}
      </Box>
      <Kept meetingId={meetingId} />
    </Stack>
  )
}

const RailHead = ({ text }: { readonly text: string }) => (
  <Text as="h2" size={2} tone="soft" weight={400} pad={[3, 4]}>
    {text}
  </Text>
)

/** When what is known of people goes, and what the log is sealed with. */
function Kept({ meetingId }: { readonly meetingId: string }) {
  const { t, language } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const [retention, setRetention] = useState<Retention | null>(null)
  const [seal, setSeal] = useState<Seal | null>(null)
  useEffect(() => {
    const untold = (error: unknown) => console.info('the foot of the rail stays empty', error)
    fetchRetention(meetingId).then(setRetention, untold)
    fetchSeal(meetingId).then(setSeal, untold)
  }, [meetingId])
  const goes = retention === null || retention.erased === 'people' ? null : (retention.names ?? retention)
  return (
    <Stack gap={1} pad={[3, 4]} edge="top" above={3}>
      {goes !== null && (
        <Note size={2} tone="soft">
          {t(retention?.names == null ? 'meeting.after.phonesGo' : 'meeting.after.namesGo', {
            date: longDate(goes.dueAt, timeZone, language),
          })}
        </Note>
      )}
      {seal !== null && (
        <Note size={2} tone="soft">
          {t('meeting.after.sealed', { seq: seal.seq, head: seal.head.slice(-6) })}
        </Note>
      )}
    </Stack>
  )
}
