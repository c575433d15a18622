import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { clockTime, longDate } from '../../components/format-time.ts'
import { usePrinting } from '../../components/use-printing.ts'
import { PaperAgenda } from '../../features/agenda/PaperAgenda.tsx'
import { PaperVenues } from '../../features/attendance/printed/PaperVenues.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import styles from './MeetingPaper.module.css'

interface Props {
  /** What the page is about besides the agenda; the halls with their people unless something else is given. */
  readonly children?: ReactNode
  /** Whose page it is; the meeting's own when left out. */
  readonly place?: string | undefined
}

/** What a page of the meeting is on paper: a page of text, whatever its window shows. Nothing until it is printed. */
export function MeetingPaper(props: Props) {
  const isPrinting = usePrinting()
  const { aside, isReading } = useLettersAhead()
  if (isPrinting) return createPortal(<Paper {...props} />, document.body)
  return isReading ? createPortal(<Paper {...props} />, aside) : null
}

/**
 * Loads the letters of the paper ahead, which the window may not have shown yet: a browser that prints waits for none. What
 * is on the paper is read from a copy outside the document, again when the meeting has been edited.
 */
function useLettersAhead() {
  const [aside] = useState(() => document.createElement('div'))
  const edited = useMeeting(({ meeting, agenda, venues, attendance }) =>
    [
      meeting.title,
      ...agenda.items.map(({ title, speaker }) => title + (speaker?.name ?? '')),
      ...Object.values(venues).map(({ name }) => name),
      ...Object.values(attendance.people).map((people) => Object.keys(people).length),
    ].join(),
  )
  const { language } = useText()
  const wanted = `${language} ${edited}`
  const [read, setRead] = useState('')
  useEffect(() => {
    if (read === wanted) return
    const text = aside.textContent
    const families = ['Noto Sans SC Variable', 'Noto Serif SC Variable']
    // One that does not come is drawn by the machine's own.
    void Promise.allSettled(families.map((family) => document.fonts.load(`14px "${family}"`, text)))
    setRead(wanted)
  }, [aside, read, wanted])
  return { aside, isReading: read !== wanted }
}

function Paper({ children = <PaperVenues />, place }: Props) {
  const { t, language } = useText()
  const link = useMeetingLink()
  const { title, organizer, startsAt, status, timeZone } = useMeeting(({ meeting }) => meeting)
  const { status: line, asOf } = useFreshness()
  const now = link.now()
  const facts = [
    ...(organizer === null ? [] : [organizer]),
    `${longDate(startsAt, timeZone, language)} ${clockTime(startsAt, timeZone)}`,
    t(`meeting.paper.${status}`),
    ...(place === undefined ? [] : [place]),
  ]
  return (
    <div className={styles.paper}>
      <header>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </header>
      <PaperAgenda />
      {children}
      <p className={styles.foot}>
        {t('meeting.paper.printedAt', { date: longDate(now, timeZone, language), time: clockTime(now, timeZone) })}
        {line !== 'live' && asOf !== null && ` · ${t('common.asOf', { time: clockTime(asOf, timeZone, true) })}`}
      </p>
    </div>
  )
}
