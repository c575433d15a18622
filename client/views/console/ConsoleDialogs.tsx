import { Suspense, useEffect } from 'react'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { needTexts, useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import type { ConsoleQuestion } from './console-question.ts'
import type { useCues } from './use-cues.ts'

const loadTools = async () => {
  const [{ ToolDialog }] = await Promise.all([import('./ToolDialog.tsx'), needTexts('after'), needTexts('dialogs')])
  return ToolDialog
}

/** What is opened now and then comes in one part of its own. */
const ToolDialog = lazyPart(loadTools)

/** What the first picture needs has come by then, ms. */
const settledAfterMs = 5_000

/** Loads the tools before the line goes, so that they open without it. */
export function useToolsAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      loadTools().catch((error: unknown) => console.info('the tools are loaded when they are opened', error))
    }, settledAfterMs)
    return () => clearTimeout(timer)
  }, [])
}

interface Props extends ReturnType<typeof useCues> {
  readonly acts: ConsoleActs
  readonly asking: ConsoleQuestion
  readonly ask: (question: ConsoleQuestion) => void
  readonly onClose: () => void
}

/** What is asked, or open, above the console. */
export function ConsoleDialogs({ acts, asking, ask, onClose, ...does }: Props) {
  const { t } = useText()
  const venueCount = useMeeting(({ venues }) => Object.keys(venues).length)
  switch (asking.what) {
    case 'leave':
      return (
        <Confirm
          title={t('commendation.console.leaveTitle', { count: asking.count })}
          text={t('commendation.console.leaveText')}
          yes={t('commendation.console.leaveYes')}
          onYes={asking.go}
          onClose={onClose}
        />
      )
    case 'jump':
      return (
        <Confirm
          title={t('meeting.console.confirmJumpTitle', { number: asking.item.number, title: asking.item.title })}
          text={t('meeting.console.confirmJumpText', { count: venueCount })}
          yes={t('meeting.console.jump')}
          onYes={asking.go}
          onClose={onClose}
        />
      )
    case 'ledger':
      return null
    default:
      return (
        <Suspense fallback={null}>
          <ToolDialog acts={acts} asking={asking} ask={ask} onClose={onClose} {...does} />
        </Suspense>
      )
  }
}

interface ConfirmProps {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly onYes: () => void
  readonly onClose: () => void
}

function Confirm({ title, text, yes, onYes, onClose }: ConfirmProps) {
  const { t } = useText()
  const agree = () => {
    onYes()
    onClose()
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" onClick={agree}>
        {yes}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={title} actions={actions} onClose={onClose}>
      <p>{text}</p>
    </AskDialog>
  )
}
