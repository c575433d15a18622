import { useText } from '../../../i18n/i18n.ts'
import { WordsInstead } from './WordsInstead.tsx'

/** Where the operator alone checks people in: what stands at the door instead of a code. */
export function AskOperator() {
  const { t } = useText()
  const ways = [t('attendance.checkIn.byOperatorHow')]
  return <WordsInstead kind="operator" title={t('attendance.checkIn.byOperator')} ways={ways} />
}
