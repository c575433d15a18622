import { useEffect, useState } from 'react'
import { useMeetingLink } from '../../../store/meeting-context.tsx'
import { usePresence } from '../../../store/use-meeting.ts'
import { type LostScreens, nextLostScreens } from './lost-screens.ts'

/** Since when halls have lost their screens, as this page has seen it; the server does not say. */
export function useLostScreens(): LostScreens {
  const link = useMeetingLink()
  const presence = usePresence()
  const [lost, setLost] = useState<LostScreens>({})
  useEffect(() => setLost((before) => nextLostScreens(before, presence, link.now())), [link, presence])
  return lost
}
