import { useEffect, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { Callout } from '../../components/Callout.tsx'
import { DeskPage } from '../../components/DeskPage.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { callApi } from '../../connection/http.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { hashFile } from '../../features/documents/hash-file.ts'
import { IssuedPapers } from '../../features/minutes/check/IssuedPapers.tsx'
import { type IssuedPaper, isPaperCheck } from '../../features/minutes/check/issued-paper.ts'
import { localTime } from '../../features/minutes/check/local-time.ts'
import { type CheckedFile, PaperVerdict } from '../../features/minutes/check/PaperVerdict.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'

/** What stands at the foot of a paper. */
interface Props {
  readonly meetingId: string
  readonly seq: string
  readonly head: string
}

interface Known {
  readonly at: number
  readonly papers: readonly IssuedPaper[]
}

/** Where the code on a paper leads: whether the paper in hand is the one that was issued. Needs no link. @source PAP-11 */
export function PaperCheckPage({ meetingId, seq, head }: Props) {
  const { t, language } = useText()
  const [known, setKnown] = useState<Known | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [file, setFile] = useState<CheckedFile | null>(null)
  useEffect(() => {
    document.title = t('minutes.check.title')
  }, [t])
  useEffect(() => {
    const query = { seq: Number(seq), head }
    callApi('GET /api/meetings/:meetingId/papers/check', isPaperCheck, { params: { meetingId }, query }).then(
      setKnown,
      (error: unknown) => setRefusal(rejectionOf(error)),
    )
  }, [meetingId, seq, head])
  const check = (chosen: File) => {
    const { name } = chosen
    setFile({ name, share: 0 })
    hashFile(chosen, (share) => setFile({ name, share })).then(
      (sha256) => setFile({ name, sha256 }),
      () => setFile({ name, isUnreadable: true }),
    )
  }
  const isUnknown = refusal?.code === 'access.notFound' || refusal?.code === 'command.malformed'
  return (
    <DeskPage busy={known === null && refusal === null}>
      <Text as="h1" size={6} serif>
        {t('minutes.check.title')}
      </Text>
      {refusal !== null && (
        <Callout as="p" tone="urgent" role="alert">
          {isUnknown ? t('minutes.check.unknown') : refusalText(t, refusal)}
        </Callout>
      )}
      {known === null && refusal === null && <p role="status">{t('common.loading')}</p>}
      {known !== null && (
        <Stack gap={6} above={6}>
          <p>{t('minutes.check.foot', { at: localTime(known.at as Parameters<typeof localTime>[0], language) })}</p>
          <p>{t('minutes.check.about')}</p>
          <FileDrop
            lead={t('minutes.check.drop')}
            choose={t('minutes.check.choose')}
            accept=".pdf,.docx"
            busy={file !== null && 'share' in file}
            onFile={check}
          />
          {file !== null && <PaperVerdict file={file} papers={known.papers} />}
          <IssuedPapers papers={known.papers} />
        </Stack>
      )}
    </DeskPage>
  )
}
