import { type ReactNode, Suspense } from 'react'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { lazyPart } from '../../components/lazy-part.ts'
import { Stack } from '../../components/Stack.tsx'
import { usePersonNames } from '../../features/attendance/people/use-person-names.ts'
import { ConsoleFloor } from '../../features/floor/ConsoleFloor.tsx'
import { ConsoleTicker } from '../../features/notices/ConsoleTicker.tsx'
import { NoticesLane } from '../../features/notices/conversation/NoticesLane.tsx'
import { ConsoleCalls } from '../../features/notices/help/ConsoleCalls.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleAnswers.module.css'

const EverybodyMatches = lazyPart(() =>
  import('../../features/attendance/people/PeopleMatches.tsx').then(({ EverybodyMatches }) => EverybodyMatches),
)

interface Props {
  readonly acts: ConsoleActs
  readonly onTicker: () => void
  readonly onWrite: (to?: string) => void
}

/** What wants an answer, in three lanes that never move: help, floor, notices. */
export function ConsoleAnswers({ acts, onTicker, onWrite }: Props) {
  const calls = useMeeting(({ helpCalls }) => helpCalls.filter(({ handledAt }) => handledAt === null))
  const named = useMeeting(({ floor: { requests, next, current } }) =>
    [...requests, next?.speaker, current].flatMap((one) => one?.personId ?? []),
  )
  const nameOf = usePersonNames(named)
  const isAsked = useMeeting(({ floor }) => floor.requests.length > 0)
  const isUnseen = calls.some(({ seenAt }) => seenAt === null)
  return (
    <Stack sinks edge="top" ground="surface" className={styles.answers}>
      <Lane wants={isUnseen ? 'urgent' : calls.length > 0 ? 'soon' : 'nothing'}>
        <ConsoleCalls acts={acts} />
      </Lane>
      <Lane wants={isAsked ? 'soon' : 'nothing'}>
        <ConsoleFloor
          acts={acts}
          nameOf={nameOf}
          matches={(query, onChoose) => (
            <Suspense fallback={null}>
              <EverybodyMatches query={query} onChoose={onChoose} />
            </Suspense>
          )}
        />
      </Lane>
      <Lane wants="nothing">
        <ConsoleTicker onOpen={onTicker} />
        <NoticesLane onTicker={onTicker} onWrite={onWrite} />
      </Lane>
    </Stack>
  )
}

interface LaneProps {
  /** Colours the edge. */
  readonly wants: 'urgent' | 'soon' | 'nothing'
  readonly children: ReactNode
}

function Lane({ wants, children }: LaneProps) {
  return (
    <Stack flex gap={3} sinks pad={[3, 6]} scrolls className={styles.lane} data-wants={wants}>
      {children}
    </Stack>
  )
}
