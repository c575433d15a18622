import { useEffect } from 'react'
import { OwnRecordSheet } from '../../features/attendance/me/OwnRecordSheet.tsx'
import { DocumentsSheet } from '../../features/documents/DocumentsSheet.tsx'
import { ReaderSheet } from '../../features/documents/ReaderSheet.tsx'
import { AskFloorSheet } from '../../features/floor/AskFloorSheet.tsx'
import { isTurn } from '../../features/floor/own-floor.ts'
import { TurnPage } from '../../features/floor/TurnPage.tsx'
import { useOwnFloor } from '../../features/floor/use-own-floor.ts'
import { documentIn, type OpenPart } from './open-parts.ts'

interface Props {
  readonly part: OpenPart | null
  readonly onOpen: (part: OpenPart) => void
  readonly onClose: (part: OpenPart) => void
  /** Whose phone it is; null while that is not known. */
  readonly name: string | null
  /** What is wrong with the line, in words; null while nothing is. */
  readonly lineText: string | null
}

/** What lies over the front. A turn comes and goes by itself. */
export function PhoneParts({ part, onOpen, onClose, name, lineText }: Props) {
  const own = useOwnFloor()
  const { step } = own
  const isNow = isTurn(own)
  useEffect(() => {
    if (step === 'speaking' || step === 'cued') onOpen('turn')
  }, [step, onOpen])
  useEffect(() => {
    if (!isNow && part === 'turn') onClose('turn')
  }, [isNow, part, onClose])

  if (part === null) return null
  const close = () => onClose(part)
  const documentId = documentIn(part)
  if (documentId !== null) return <ReaderSheet key={documentId} documentId={documentId} onClose={close} />
  if (part === 'documents') return <DocumentsSheet onOpen={(id) => onOpen(`document:${id}`)} onClose={close} />
  if (part === 'me') return <OwnRecordSheet onClose={close} />
  if (part === 'floor') return <AskFloorSheet onClose={close} />
  return isNow ? <TurnPage own={own} name={name} lineText={lineText} onClose={close} /> : null
}
