import { useEffect, useState } from 'react'
import { Field } from '../../components/Field.tsx'
import { Note } from '../../components/Note.tsx'
import { Select } from '../../components/Select.tsx'
import { callApi } from '../../connection/http.ts'
import { isText, listOf, shapeOf } from '../../connection/wire-shape.ts'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'

const isAddresses = shapeOf({ addresses: listOf(isText) })

/** What may stand on paper before a path, the likeliest first; null until it is known. */
export function usePaperAddresses(): readonly string[] | null {
  const { meetingId } = useSession()
  const [addresses, setAddresses] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isThere = true
    const told = (known: readonly string[]) => isThere && setAddresses(known)
    callApi('GET /api/meetings/:meetingId/addresses', isAddresses, { params: { meetingId } }).then(
      (answer) => told(answer.addresses),
      () => told([]),
    )
    return () => {
      isThere = false
    }
  }, [meetingId])
  return addresses
}

interface Props {
  readonly addresses: readonly string[] | null
  /** null: the likeliest. */
  readonly value: string | null
  readonly onChange: (address: string) => void
}

/** Which address stands on the paper: another machine has to reach it. */
export function AddressSelect({ addresses, value, onChange }: Props) {
  const { t } = useText()
  if (addresses === null) return null
  if (addresses.length === 0) return <Note tone="warn">{t('acts.paper.noAddress')}</Note>
  return (
    <Field label={t('acts.paper.address')}>
      <Select value={value ?? addresses[0]} onChange={(event) => onChange(event.target.value)}>
        {addresses.map((address) => (
          <option key={address} value={address}>
            {address}
          </option>
        ))}
      </Select>
    </Field>
  )
}
