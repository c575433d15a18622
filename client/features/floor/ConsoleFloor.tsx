import { type ComponentProps, lazy, Suspense, useState } from 'react'
import type { FloorHolder } from '../../../shared/domain/floor/floor.model.ts'
import { speakingMs } from '../../../shared/domain/floor/speaking-time.selectors.ts'
import { ControlButton } from '../../acts/ControlButton.tsx'
import { useConsoleKeys } from '../../acts/use-console-keys.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { Fact } from '../../components/Fact.tsx'
import { countdown } from '../../components/format-time.ts'
import { Line } from '../../components/Line.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { FloorNext } from './FloorNext.tsx'
import { FloorRequestCard } from './FloorRequestCard.tsx'
import { PrivateWord } from './private-word/PrivateWord.tsx'

const GiveFloorDialog = lazyPart(() => import('./GiveFloorDialog.tsx').then(({ GiveFloorDialog }) => GiveFloorDialog))

const SpeakingTimeDialog = lazy(() =>
  import('./SpeakingTimeDialog.tsx').then(({ SpeakingTimeDialog }) => ({ default: SpeakingTimeDialog })),
)

interface Props extends Pick<ComponentProps<typeof GiveFloorDialog>, 'acts' | 'matches'> {
  /** Of somebody of the roster; null while it is not known. */
  readonly nameOf: (personId: string) => string | null
}

/** Who speaks, who is next, who waits; and whether anybody may still ask. */
export function ConsoleFloor({ acts, matches, nameOf }: Props) {
  const { t } = useText()
  const { current, requests, next, isListClosed } = useMeeting(({ floor }) => floor)
  const isOpen = useMeeting(({ meeting }) => meeting.status === 'live' || meeting.status === 'recess')
  const hasSpoken = useMeeting(({ floor }) => floor.spoken.length > 0)
  const [dialog, setDialog] = useState<'give' | 'times' | null>(null)
  const [first] = requests
  useConsoleKeys(
    isOpen && first !== undefined ? { grant: () => void acts.act('floor.grant', { requestId: first.id }) } : {},
  )
  const times = (
    <DeskButton small look="quiet" onClick={() => setDialog('times')}>
      {t('floor.speakingTime')}
    </DeskButton>
  )
  const close = () => setDialog(null)
  if (!isOpen)
    return (
      <DeskSection title={t('floor.console.floor')} aside={hasSpoken ? times : undefined}>
        <Note size={3} tone="soft">
          {t('floor.console.notOpen')}
        </Note>
        <Suspense fallback={null}>{dialog === 'times' && <SpeakingTimeDialog onClose={close} />}</Suspense>
      </DeskSection>
    )
  const list = (
    <ControlButton small onClick={() => void acts.act(isListClosed ? 'floor.openList' : 'floor.closeList', {})}>
      {t(isListClosed ? 'floor.openList' : 'floor.closeList')}
    </ControlButton>
  )
  return (
    <DeskSection
      title={t('floor.console.floor')}
      aside={
        <>
          {times}
          {list}
        </>
      }
    >
      {next !== null && <FloorNext next={next} nameOf={nameOf} acts={acts} />}
      {isListClosed && (
        <Note size={3} tone="warn">
          {t('floor.listClosed')}
        </Note>
      )}
      {requests.map((request, index) => (
        <FloorRequestCard
          key={request.id}
          request={request}
          person={request.personId === null ? null : nameOf(request.personId)}
          place={index + 1}
          isNext={next?.requestId === request.id}
          acts={acts}
        />
      ))}
      <Line>
        <span>{current === null ? t('floor.nobody') : <Speaking name={nameOfHolder(current, nameOf)} />}</span>
        <span>
          {current !== null && (
            <ControlButton small look="quiet" onClick={() => void acts.act('floor.release', {})}>
              {t('floor.console.releaseFloor')}
            </ControlButton>
          )}
          <ControlButton small onClick={() => setDialog('give')}>
            {t('floor.console.giveFloor')}
          </ControlButton>
        </span>
      </Line>
      {current !== null && <PrivateWord key={current.since} />}
      <Suspense fallback={null}>
        {dialog === 'give' && <GiveFloorDialog acts={acts} matches={matches} onClose={close} />}
      </Suspense>
      <Suspense fallback={null}>{dialog === 'times' && <SpeakingTimeDialog onClose={close} />}</Suspense>
    </DeskSection>
  )
}

/** The person's own name where the log has the hall's in its place (FLR-4). */
const nameOfHolder = ({ name, personId }: FloorHolder, nameOf: Props['nameOf']): string =>
  (personId === null ? null : nameOf(personId)) ?? name

/** The name, and for how long by now. */
function Speaking({ name }: { readonly name: string }) {
  const { t } = useText()
  const floor = useMeeting((state) => state.floor)
  const now = useNow()
  const ms = speakingMs(floor, now) ?? 0
  return (
    <>
      {t('floor.console.hasFloor', { name })} <Fact>{t('floor.speakingFor', { time: countdown(ms) })}</Fact>
    </>
  )
}
