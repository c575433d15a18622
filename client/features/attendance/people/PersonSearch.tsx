import { LineInput } from '../../../components/LineInput.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { FoundPeople } from './FoundPeople.tsx'
import type { useEverybody } from './use-everybody.ts'
import type { VenuePerson } from './venue-people.ts'

interface Props {
  readonly everybody: ReturnType<typeof useEverybody>
  readonly onChoose: (person: VenuePerson) => void
}

/** One person of all halls, by what the operator's desk is searched by. */
export function PersonSearch({ everybody: { list, roster, placeOf }, onChoose }: Props) {
  const { t } = useText()
  return (
    <>
      <LineInput
        type="search"
        label={t('attendance.operator.search')}
        value={list.query}
        onChange={list.search}
        onFocus={list.prepare}
      />
      <FoundPeople list={list} roster={roster} placeOf={placeOf} onChoose={onChoose} />
    </>
  )
}
