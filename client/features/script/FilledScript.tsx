import { scriptPieces } from '../../../shared/domain/script/placeholders.model.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './FilledScript.module.css'
import { scriptValues } from './script-values.ts'

interface Props {
  readonly text: string
  /** null: the opening. */
  readonly itemId: string | null
}

/** A script as it is read: numbers are live and marked, what cannot be filled stands out. */
export function FilledScript({ text, itemId }: Props) {
  const state = useMeeting((whole) => whole)
  const now = useNow()
  const values = scriptValues(state, itemId, now)
  let at = 0
  const pieces = scriptPieces(text).map((piece) => {
    at += 1
    if (piece.kind === 'words') return <span key={at}>{piece.text}</span>
    if (piece.kind === 'fault') return <mark key={at}>{piece.text}</mark>
    return (
      <strong key={at} className={styles.live}>
        {values[piece.name]}
      </strong>
    )
  })
  return <p className={styles.text}>{pieces}</p>
}
