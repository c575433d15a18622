import { useState } from 'react'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { readPairingCode } from '../../../../shared/kernel/pairing-code.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Field } from '../../../components/Field.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
import { NamedOptions } from '../../../components/NamedOptions.tsx'
import { Note } from '../../../components/Note.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './PairDialog.module.css'
import { isPairAnswer, isScreenFacts, type PairedScreen, type ScreenFacts } from './paired-screens.ts'

interface Props {
  readonly venueId: string
  /** The hall's screens so far: each may be replaced. */
  readonly known: readonly PairedScreen[]
  /** A code that was scanned; '' without one. */
  readonly firstCode: string
  readonly onPaired: () => void
  readonly onClose: () => void
}

/** Gives a screen a hall: first its code, then a look at which screen it is, then the press that does it. */
export function PairDialog({ venueId, known, firstCode, onPaired, onClose }: Props) {
  const { t } = useText()
  const { meetingId, role } = useSession()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const venues = useMeeting((state) => state.venues)
  const [chosen, setChosen] = useState(venueId)
  const venue = venues[chosen]?.name ?? ''
  const [code, setCode] = useState(firstCode)
  const [found, setFound] = useState<ScreenFacts | null>(null)
  const [replaces, setReplaces] = useState<readonly string[]>([])
  const [isDone, setDone] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  const tellFault = (rejection: Rejection) =>
    setFault(rejection.code === 'access.notFound' ? t('venues.pairing.notFound') : refusalText(t, rejection))
  const find = () => {
    const read = readPairingCode(code)
    setFault(read === null ? t('venues.pairing.badCode') : null)
    if (read === null) return
    callApi('POST /api/meetings/:meetingId/screens/waiting', isScreenFacts, {
      params: { meetingId },
      body: { code: read },
    }).then(setFound, (error: unknown) => tellFault(rejectionOf(error)))
  }
  const give = () => {
    setFault(null)
    callApi('POST /api/meetings/:meetingId/screens/pair', isPairAnswer, {
      params: { meetingId },
      body: { code, venueId: chosen, replaces: chosen === venueId ? [...replaces] : [] },
    }).then(
      () => {
        setDone(true)
        onPaired()
      },
      (error: unknown) => tellFault(rejectionOf(error)),
    )
  }
  const again = () => {
    setCode('')
    setFound(null)
    setReplaces([])
    setDone(false)
  }
  const choose = (pairingId: string, isChosen: boolean) =>
    setReplaces(isChosen ? [...replaces, pairingId] : replaces.filter((id) => id !== pairingId))

  const actions = (
    <>
      <DeskButton onClick={onClose}>{t(isDone ? 'common.close' : 'common.cancel')}</DeskButton>
      {isDone ? (
        <DeskButton onClick={again}>{t('venues.pairing.another')}</DeskButton>
      ) : found === null ? (
        <DeskButton look="primary" onClick={find}>
          {t('venues.pairing.find')}
        </DeskButton>
      ) : (
        <DeskButton look="primary" onClick={give}>
          {t('venues.pairing.give', { venue })}
        </DeskButton>
      )}
    </>
  )
  return (
    <AskDialog title={t('venues.pairing.open')} actions={actions} onClose={onClose}>
      {found === null && (
        <>
          <p>{t('venues.pairing.enter', { address: `${location.host}/screen` })}</p>
          <LineInput
            labelled
            label={t('venues.pairing.code')}
            value={code}
            onChange={setCode}
            onEnter={find}
            maxLength={16}
            autoCapitalize="characters"
            spellCheck={false}
          />
        </>
      )}
      {found !== null && !isDone && (
        <>
          <Text as="p" size={5} weight={700}>
            {t('venues.pairing.found', { sign: found.sign })}
          </Text>
          <Stack as="dl" gap={[2, 5]} className={styles.facts}>
            <Text as="dt" tone="quiet">
              {t('venues.pairing.size')}
            </Text>
            <dd>{found.size ?? t('venues.pairing.sizeUnknown')}</dd>
            <Text as="dt" tone="quiet">
              {t('venues.pairing.address')}
            </Text>
            <dd>{found.address}</dd>
            <Text as="dt" tone="quiet">
              {t('venues.pairing.since')}
            </Text>
            <dd>{clockTime(found.openedAt, timeZone, true)}</dd>
          </Stack>
          {role !== 'operator' && (
            <Field label={t('venues.pairing.venue')}>
              <Select value={chosen} onChange={(event) => setChosen(event.target.value)}>
                <NamedOptions of={venueList(venues)} />
              </Select>
            </Field>
          )}
          {(chosen === venueId ? known : []).map(({ pairingId, pairedAt, address }) => (
            <Choice
              key={pairingId}
              type="checkbox"
              checked={replaces.includes(pairingId)}
              onChange={(event) => choose(pairingId, event.target.checked)}
            >
              {t('venues.pairing.replace', { time: clockTime(pairedAt, timeZone), address })}
            </Choice>
          ))}
        </>
      )}
      {isDone && <p role="status">{t('venues.pairing.done', { venue })}</p>}
      {fault !== null && (
        <Note tone="bad" role="alert">
          {fault}
        </Note>
      )}
    </AskDialog>
  )
}
