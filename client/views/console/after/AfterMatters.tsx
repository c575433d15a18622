import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import type { ConsoleActs } from '../../../acts/use-console-acts.ts'
import { DeskButton, DeskLink } from '../../../components/DeskButton.tsx'
import { pagePath } from '../../../connection/page-path.ts'
import { namedList } from '../../../features/lifecycle/named-list.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { Matter, Matters } from './Matter.tsx'
import type { OpenAfter } from './use-after-matters.ts'

interface Props {
  readonly open: OpenAfter
  readonly act: ConsoleActs['act']
  readonly onBoard: () => void
}

/** What is still open after the meeting, each with its one act. */
export function AfterMatters({ open, act, onBoard }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const helpCalls = useMeeting((state) => state.helpCalls)
  const { unsigned, calling, owing, absent, due, nameOf, reminded } = open
  const [firstOwing] = owing
  const toSign = t('meeting.after.signNow')
  const toExplain = t('meeting.after.giveReasons')
  /** What one of them has answered, and how often they were reminded, behind what it is about. */
  const withAnswer = (about: string, text: string): string => {
    const { times, answer } = reminded(text)
    return [
      about,
      ...(times === 0 ? [] : [t('meeting.after.reminded', { count: times })]),
      ...(answer === null ? [] : [t('meeting.after.answered', answer)]),
    ].join(' · ')
  }
  const remind = (venues: readonly Venue[], text: string) =>
    void act('notices.send', { to: venues.map(({ id }) => id), text, level: 'info' })
  const handle = () => {
    for (const { id, handledAt } of helpCalls)
      if (handledAt === null) void act('notices.handleHelp', { helpCallId: id })
  }
  return (
    <Matters>
      {unsigned.length > 0 && (
        <Matter name={t('meeting.after.unsigned')} text={withAnswer(namedList(unsigned.map(nameOf), t), toSign)}>
          <DeskButton small autoFocus={location.hash === '#ledger'} onClick={() => remind(unsigned, toSign)}>
            {t(reminded(toSign).times > 0 ? 'meeting.after.remindAgain' : 'meeting.after.remind', {
              count: unsigned.length,
            })}
          </DeskButton>
        </Matter>
      )}
      {firstOwing !== undefined && (
        <Matter
          name={t('meeting.after.notDone')}
          text={t(owing.length === 1 ? 'meeting.after.owing' : 'meeting.after.owingMore', {
            title: firstOwing.title,
            venues: namedList(firstOwing.venues.map(nameOf), t),
            count: owing.length,
          })}
        >
          <DeskButton small onClick={onBoard}>
            {t('meeting.after.look')}
          </DeskButton>
        </Matter>
      )}
      {absent.length > 0 && (
        <Matter
          name={t('meeting.after.absent')}
          text={withAnswer(
            t('meeting.after.absentPeople', {
              count: absent.reduce((sum, { count }) => sum + count, 0),
              venues: namedList(
                absent.map(({ venue, count }) => t('meeting.after.absentAt', { venue: nameOf(venue), count })),
                t,
              ),
            }),
            toExplain,
          )}
        >
          <DeskButton
            small
            onClick={() =>
              remind(
                absent.map(({ venue }) => venue),
                toExplain,
              )
            }
          >
            {t('meeting.after.askReasons')}
          </DeskButton>
        </Matter>
      )}
      {due !== null && (
        <Matter name={t(`follow-up.${due.what}`)} text={t(`follow-up.${due.what}About`, { count: due.count })}>
          <DeskLink small href={pagePath(meetingId, 'follow-ups')}>
            {t(due.what === 'unassigned' || due.what === 'unlisted' ? 'meeting.after.assign' : 'follow-up.toList')}
          </DeskLink>
        </Matter>
      )}
      {calling.length > 0 && (
        <Matter name={t('meeting.after.calls')} text={namedList(calling, t)}>
          <DeskButton small onClick={handle}>
            {t('notices.console.handled')}
          </DeskButton>
        </Matter>
      )}
    </Matters>
  )
}
