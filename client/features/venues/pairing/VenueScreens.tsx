import { useEffect, useState } from 'react'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { List, Row } from '../../../components/List.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { broughtCode, forgetBroughtCode } from './brought-code.ts'
import { PairDialog } from './PairDialog.tsx'
import type { PairedScreen } from './paired-screens.ts'
import { useScreens } from './use-screens.ts'

interface Props {
  readonly venueId: string
  /** Without the ways to one more and to one less. */
  readonly isReadOnly: boolean
}

/** The hall's screens that came by a code: since when, whether they are open, the way to one more and to one less. */
export function VenueScreens({ venueId, isReadOnly }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const venueName = useMeeting((state) => state.venues[venueId]?.name ?? '')
  const { screens, refusal, load, forget } = useScreens(meetingId, venueId)
  const [brought] = useState(broughtCode)
  const [isPairing, setPairing] = useState(false)
  // Behind the dialog that this may stand in, which would else lie above it.
  useEffect(() => {
    if (!isReadOnly && brought !== null) setPairing(true)
  }, [isReadOnly, brought])
  const [going, setGoing] = useState<PairedScreen | null>(null)
  /** Not before: whoever is drawn anew meanwhile, or loaded again, still has the code in hand. */
  const close = () => {
    forgetBroughtCode()
    setPairing(false)
  }
  const remove = (pairingId: string) => {
    setGoing(null)
    void forget(pairingId)
  }
  const factsOf = ({ size, address, pairedAt, openPages }: PairedScreen) =>
    [
      ...(size === null ? [] : [size]),
      t('venues.pairing.pairedAt', { time: clockTime(pairedAt, timeZone) }),
      address,
      ...(openPages === 0 ? [t('venues.pairing.offline')] : []),
    ].join(' · ')
  return (
    <DeskSection
      title={t('venues.pairing.ofVenue')}
      aside={
        isReadOnly ? undefined : (
          <DeskButton small look="quiet" onClick={() => setPairing(true)}>
            {t('venues.pairing.open')}
          </DeskButton>
        )
      }
    >
      {screens?.length === 0 && (
        <Note tone="quiet">
          {isReadOnly ? t('venues.pairing.noneYet') : t('venues.pairing.none', { address: `${location.host}/screen` })}
        </Note>
      )}
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
      {screens !== null && screens.length > 0 && (
        <List>
          {screens.map((screen) => (
            <Row
              key={screen.pairingId}
              main={
                <>
                  {factsOf(screen)}
                  {screen.openPages > 1 && (
                    <Note size={1} tone="bad">
                      {t('venues.pairing.shared', { count: screen.openPages })}
                    </Note>
                  )}
                </>
              }
            >
              {!isReadOnly && (
                <DeskButton small look="quiet" onClick={() => setGoing(screen)}>
                  {t('venues.pairing.forget')}
                </DeskButton>
              )}
            </Row>
          ))}
        </List>
      )}
      {isPairing && (
        <PairDialog
          venueId={venueId}
          known={screens ?? []}
          firstCode={brought ?? ''}
          onPaired={() => void load()}
          onClose={close}
        />
      )}
      {going !== null && (
        <AskDialog
          title={t('venues.pairing.forgetTitle')}
          onClose={() => setGoing(null)}
          actions={
            <>
              <DeskButton onClick={() => setGoing(null)}>{t('common.cancel')}</DeskButton>
              <DeskButton look="primary" onClick={() => remove(going.pairingId)}>
                {t('venues.pairing.forget')}
              </DeskButton>
            </>
          }
        >
          <p>{t('venues.pairing.forgetText', { venue: venueName, address: going.address })}</p>
        </AskDialog>
      )}
    </DeskSection>
  )
}
