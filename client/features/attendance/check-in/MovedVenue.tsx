import { useText } from '../../../i18n/i18n.ts'
import { WordsInstead } from './WordsInstead.tsx'

/** In a hall whose people were moved to another one: where they check in now. */
export function MovedVenue({ to }: { readonly to: string }) {
  const { t } = useText()
  const ways = [t('attendance.checkIn.movedTo', { venue: to })]
  return <WordsInstead kind="moved" title={t('attendance.checkIn.moved')} ways={ways} />
}
