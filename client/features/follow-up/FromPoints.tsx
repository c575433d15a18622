import { useId, useState } from 'react'
import { AskActions } from '../../acts/AskActions.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { Choice } from '../../components/Choice.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { chargedOf } from './charged-names.ts'
import styles from './FromPoints.module.css'
import type { ToldFollowUp } from './follow-up-calls.ts'
import { pointKey } from './follow-up-draft.ts'
import { sourceWords } from './follow-up-words.ts'
import { offeredPoints } from './points-of-agenda.ts'

interface Props {
  /** Those on the list: their points are not offered again. */
  readonly known: readonly ToldFollowUp[]
  readonly onClose: () => void
}

/** One follow-up for each point of the addresses, as one act; edited afterwards. */
export function FromPoints({ known, onClose }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const names = useId()
  const items = useMeeting(({ agenda }) => agenda.items)
  const venues = useMeeting((state) => state.venues)
  const points = offeredPoints(items)
  const listed = new Set(known.map(({ source }) => pointKey(source)))
  const unasked = points.filter(({ isAsked, key }) => !isAsked || listed.has(key)).map(({ key }) => key)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(unasked))
  const [lead, setLead] = useState('')
  const [due, setDue] = useState('')
  const chosen = points.filter(({ key }) => !left.has(key)).slice(0, 100)
  const turn = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const add = async () => {
    const charged = lead.trim() === '' ? null : chargedOf(venues, lead)
    const followUps = chosen.map(({ source, text }) => ({ text, lead: charged, due: due || null, point: source }))
    if (chosen.length > 0 && (await run('add', 'followUps.addMany', { followUps }))) onClose()
  }
  return (
    <AskDialog
      wide
      title={t('follow-up.fromPointsTitle')}
      onClose={onClose}
      actions={
        <AskActions mark={marks.add} disabled={chosen.length === 0} onAct={() => void add()} onClose={onClose}>
          {t('follow-up.addCount', { count: chosen.length })}
        </AskActions>
      }
    >
      <Stack as="ul" gap={3} scrolls className={styles.points}>
        {points.map(({ key, source, text }) => (
          <li key={key}>
            <Choice type="checkbox" checked={!left.has(key)} onChange={() => turn(key)}>
              <span className={styles.point}>
                {text}
                <small>
                  {sourceWords(t, items, source, text)}
                  {listed.has(key) && ` · ${t('follow-up.listedAlready')}`}
                </small>
              </span>
            </Choice>
          </li>
        ))}
      </Stack>
      <Stack gap={4} className={styles.forAll}>
        <LineInput labelled label={t('follow-up.leadForAll')} list={names} value={lead} onChange={setLead} />
        <LineInput labelled type="date" label={t('follow-up.dueForAll')} value={due} onChange={setDue} />
        <datalist id={names}>
          {Object.values(venues).map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </Stack>
      <Note tone="soft" size={2}>
        {t('follow-up.editedAfter')}
      </Note>
      <RefusalNote mark={marks.add} />
    </AskDialog>
  )
}
