import { useEffect, useState } from 'react'
import { callApi } from '../../connection/http.ts'
import { isText, orNull, type Shape, shapeOf } from '../../connection/wire-shape.ts'
import { useText } from '../../i18n/i18n.ts'
import { byWhom } from '../../i18n/refusal-text.ts'
import { useSession } from '../../store/use-meeting.ts'

interface LastEdit {
  readonly by: { readonly role: string; readonly name: string | null } | null
}

const isLastEdit: Shape<LastEdit> = shapeOf<LastEdit>({ by: orNull(shapeOf({ role: isText, name: orNull(isText) })) })

/**
 * Who has changed that place of the preparation last, as it stands in a sentence; somebody else, as long as that is not known.
 * @param change what it was changed to; null: nobody has changed it, and nobody is asked about it.
 * @source EDT-3
 */
export function useLastEditor(place: string | undefined, change: string | null): string {
  const { t } = useText()
  const { meetingId } = useSession()
  const [by, setBy] = useState<LastEdit['by']>(null)
  useEffect(() => {
    if (place === undefined || change === null) return
    let isCurrent = true
    callApi('GET /api/meetings/:meetingId/edits/last', isLastEdit, { params: { meetingId }, query: { place } }).then(
      (said) => isCurrent && setBy(said.by),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [meetingId, place, change])
  return byWhom(t, { name: by?.name ?? null, by: by?.role ?? null })
}
