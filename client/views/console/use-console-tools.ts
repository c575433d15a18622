import { currentItem, itemById } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { useMayMove } from '../../acts/use-may-move.ts'
import { pagePath } from '../../connection/page-path.ts'
import { switchLanguage, useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import type { ConsoleQuestion, ConsoleTool } from './console-question.ts'
import type { useCues } from './use-cues.ts'

export const toolGroups = ['meeting', 'venues', 'people', 'page'] as const

/** What the menu and the finder do things with. */
export interface ToolDeeds extends Pick<ReturnType<typeof useCues>, 'clock' | 'cues'> {
  readonly act: ConsoleActs['act']
  readonly ask: (question: ConsoleQuestion) => void
}

/** An act of the console that has no place of its own on it, or one that is looked for. */
export interface ToolAct {
  readonly id: string
  readonly group: (typeof toolGroups)[number]
  readonly text: string
  /** The language of the text where it is another one. */
  readonly lang?: string
  /** The key that does the same. */
  readonly key?: string
  /** Found by typing alone: it has its place on the page. */
  readonly isPlaced?: true
  /** Why it cannot be done now. */
  readonly off?: string | undefined
  readonly run: () => void
}

/** What the menu offers and the finder finds, as things stand. */
export function useConsoleTools({ act, ask, clock, cues }: ToolDeeds): readonly ToolAct[] {
  const { t, language } = useText()
  const status = useMeeting(({ meeting }) => meeting.status)
  const { meetingId } = useSession()
  const staged = useMeeting(({ agenda }) => itemById(agenda, agenda.stagedItemId))
  const isPaused = useMeeting(({ agenda }) => agenda.pausedAt !== null)
  const isOn = useMeeting(({ agenda }) => currentItem(agenda) !== null)
  const isOther = !useMayMove()
  const other = language === 'en' ? 'zh-CN' : 'en'
  const moved = isOther ? t('meeting.finder.otherHasControl') : undefined
  const isLive = status === 'live'
  const opens = (what: ConsoleTool) => () => ask({ what })
  const meeting: readonly (ToolAct | false)[] = [
    status === 'planned' && {
      id: 'start',
      group: 'meeting',
      text: t('agenda.console.start'),
      off: moved,
      run: () => ask({ what: 'start' }),
    },
    isLive && {
      id: 'recess',
      group: 'meeting',
      text: t('agenda.console.doRecess'),
      off: moved,
      run: () => void act('meeting.recess', {}),
    },
    status === 'recess' && {
      id: 'resume',
      group: 'meeting',
      text: t('agenda.console.resume'),
      off: moved,
      run: () => void act('meeting.resume', {}),
    },
    (isLive || status === 'recess') && {
      id: 'adjourn',
      group: 'meeting',
      text: t('agenda.console.adjourn'),
      off: moved,
      run: () => ask({ what: 'adjourn' }),
    },
    status !== 'planned' && {
      id: 'replay',
      group: 'meeting',
      text: t('minutes.openReplay'),
      run: () => window.open(pagePath(meetingId, 'replay'), '_blank', 'noopener'),
    },
    isLive && {
      id: 'takeBack',
      group: 'meeting',
      text: t('meeting.console.keyTakeBack'),
      key: '←',
      isPlaced: true,
      off: moved,
      run: cues.takeBack,
    },
    isLive &&
      isOn && {
        id: 'clock',
        group: 'meeting',
        text: t(isPaused ? 'meeting.tools.resumeClock' : 'meeting.tools.pauseClock'),
        key: 'P',
        isPlaced: true,
        off: moved,
        run: clock.hold,
      },
    isLive &&
      isOn && {
        id: 'more',
        group: 'meeting',
        text: t('meeting.tools.more'),
        key: '+',
        isPlaced: true,
        off: moved,
        run: () => clock.adjust(5),
      },
    isLive &&
      isOn && {
        id: 'less',
        group: 'meeting',
        text: t('meeting.tools.less'),
        key: '−',
        isPlaced: true,
        off: moved,
        run: () => clock.adjust(-5),
      },
    staged !== null && {
      id: 'unstage',
      group: 'meeting',
      text: t('agenda.console.unstage'),
      isPlaced: true,
      off: moved,
      run: () => void act('agenda.unstage', { itemId: staged.id }),
    },
  ]
  const rest: readonly (ToolAct | false)[] = [
    { id: 'readiness', group: 'venues', text: t('venues.steps.title'), run: opens('readiness') },
    status !== 'adjourned' && {
      id: 'rollCall',
      group: 'venues',
      text: t('venues.rollCall.title'),
      run: opens('rollCall'),
    },
    { id: 'identify', group: 'venues', text: t('venues.identify.open'), run: opens('identify') },
    { id: 'blank', group: 'venues', text: t('venues.blank.open'), run: opens('blank') },
    {
      id: 'notice',
      group: 'venues',
      text: t('meeting.console.keyNotice'),
      key: 'N',
      isPlaced: true,
      run: () => ask({ what: 'notice', to: null }),
    },
    { id: 'ticker', group: 'venues', text: t('notices.ticker.key'), key: 'T', isPlaced: true, run: opens('ticker') },
    (isLive || status === 'recess') && {
      id: 'give',
      group: 'people',
      text: t('floor.console.giveFloor'),
      isPlaced: true,
      off: moved,
      run: () => ask({ what: 'give' }),
    },
    { id: 'people', group: 'people', text: t('attendance.people.open'), run: opens('people') },
    { id: 'ledger', group: 'people', text: t('attendance.ledger.title'), key: 'L', run: opens('ledger') },
    { id: 'links', group: 'people', text: t('accounts.links.title'), run: () => ask({ what: 'links' }) },
    { id: 'keys', group: 'page', text: t('meeting.console.keys'), key: '?', run: opens('keys') },
    {
      id: 'language',
      group: 'page',
      text: t('common.language'),
      lang: other,
      run: () => void switchLanguage(other),
    },
  ]
  return [...meeting, ...rest].filter((tool) => tool !== false)
}
