import { useEffect, useState } from 'react'
import { type ImportKind, importKinds } from '../../../shared/domain/imports/import.model.ts'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { LoadRefusal } from '../../acts/LoadRefusal.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'
import { CheckRows } from './CheckRows.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import styles from './ImportPage.module.css'
import { fetchMeetingNames, type MeetingNames } from './import-calls.ts'
import { ReadingFile } from './ReadingFile.tsx'
import { TakenIn } from './TakenIn.tsx'
import { useImport } from './use-import.ts'

const kindInAddress = (): ImportKind => {
  const asked = new URLSearchParams(location.search).get('kind')
  return importKinds.find((kind) => kind === asked) ?? 'roster'
}

/** A roster, an agenda or a list of awardees out of a file: chosen, matched, looked through, taken in. */
export function ImportPage({ meetingId }: { readonly meetingId: string }) {
  const { t, language } = useText()
  const [kind, setKind] = useState(kindInAddress)
  const [meeting, setMeeting] = useState<MeetingNames | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const acts = useImport(meetingId, kind, language)
  const { state } = acts
  useEffect(() => {
    fetchMeetingNames(meetingId).then(setMeeting, (error: unknown) => setRefusal(rejectionOf(error)))
  }, [meetingId])
  const title = t(`imports.title.${kind}`)
  useEffect(() => {
    document.title = [title, meeting?.title].filter(Boolean).join(' · ')
  }, [title, meeting])
  return (
    <Stack ground="paper" className={styles.page}>
      <Stack as="header" gap={5} pad={[3, 7]} edge="bottom" ground="surface" least={56} className={styles.head}>
        <Cluster as="p" align="baseline" shrinks size={3} tone="soft" className={styles.where}>
          {meeting !== null && (
            <span className={styles.meeting}>{`${meeting.title} / ${t(`imports.part.${kind}`)} / `}</span>
          )}
          <Text as="h1" tone="plain" rigid serif size={5} weight={900} lines={1.3}>
            {title}
          </Text>
        </Cluster>
        <Steps step={state.step} />
        <Cluster as="span" gap={3} justify="end">
          <LanguageSwitch />
          {state.step !== 'choose' && (
            <DeskButton look="quiet" onClick={acts.cancel}>
              {t(state.step === 'done' ? 'imports.again' : 'imports.cancel')}
            </DeskButton>
          )}
        </Cluster>
      </Stack>
      <main className={styles.body}>
        {refusal !== null && <LoadRefusal refusal={refusal} />}
        {refusal === null && state.step === 'choose' && (
          <ChooseFile kind={kind} onKind={setKind} failure={state.failure} file={state.file} onFile={acts.begin} />
        )}
        {state.step === 'reading' && (
          <ReadingFile name={state.file.name} progress={state.progress} onCancel={acts.cancel} />
        )}
        {state.step === 'check' && (
          <CheckRows meetingId={meetingId} venues={meeting?.venues ?? []} state={state} acts={acts} />
        )}
        {state.step === 'done' && <TakenIn meetingId={meetingId} told={state.told} applied={state.applied} />}
      </main>
    </Stack>
  )
}

const steps = ['choose', 'match', 'check', 'done'] as const
const reached = { choose: 0, reading: 1, check: 2, done: 3 } as const

/** Where one is; what is behind has a tick. */
function Steps({ step }: { readonly step: keyof typeof reached }) {
  const { t } = useText()
  const now = reached[step]
  return (
    <Cluster as="ol" gap={4} size={3} tone="soft" className={styles.steps}>
      {steps.map((name, index) => (
        <li key={name} aria-current={index === now ? 'step' : undefined} data-done={index < now || undefined}>
          {index < now ? '✓ ' : ''}
          {t(`imports.step.${name}`)}
        </li>
      ))}
    </Cluster>
  )
}
