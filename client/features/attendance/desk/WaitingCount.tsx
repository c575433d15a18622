import { Callout } from '../../../components/Callout.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { VenuePerson } from '../people/venue-people.ts'

/** The numbers are the server's: how many it has not been told of yet. */
export function WaitingCount({ people }: { readonly people: readonly VenuePerson[] }) {
  const { t } = useText()
  const count = people.filter(({ waiting }) => waiting === 'attendance.checkIn').length
  if (count === 0) return null
  return <Callout as="p">{t('attendance.desk.waitingCount', { count })}</Callout>
}
