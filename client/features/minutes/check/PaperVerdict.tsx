import { Callout, CalloutText } from '../../../components/Callout.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { type IssuedPaper, issuedAs } from './issued-paper.ts'
import { localTime } from './local-time.ts'
import styles from './PaperVerdict.module.css'

/** A file that was dropped: on the way (from 0 to 1), hashed (hex), or one that cannot be read. */
export type CheckedFile = { readonly name: string } & (
  | { readonly share: number }
  | { readonly sha256: string }
  | { readonly isUnreadable: true }
)

/** Whether it is one of the issued papers, and whether it was corrected since. */
export function PaperVerdict({
  file,
  papers,
}: {
  readonly file: CheckedFile
  readonly papers: readonly IssuedPaper[]
}) {
  const { t, language } = useText()
  if ('share' in file)
    return <p role="status">{t('minutes.check.hashing', { percent: Math.floor(file.share * 100) })}</p>
  if ('isUnreadable' in file)
    return (
      <Callout as="p" tone="warn" role="alert">
        {t('minutes.check.unreadable', { file: file.name })}
      </Callout>
    )
  const { sha256 } = file
  const found = issuedAs(papers, sha256)
  if (found === null)
    return (
      <Callout tone="urgent" role="alert">
        <CalloutText>
          <strong>{t('minutes.check.isNot', { file: file.name })}</strong>
          <span className={styles.hash}>{t('minutes.check.ofFile', { hash: sha256 })}</span>
        </CalloutText>
      </Callout>
    )
  const { paper, newest } = found
  const { kind, version, issuedAt } = paper
  const said = { file: file.name, at: localTime(issuedAt, language), name: t(`minutes.check.${kind}`), version }
  return (
    <Callout tone={newest > version ? 'warn' : 'good'} role="status">
      <CalloutText>
        <strong>{t('minutes.check.isIssued', said)}</strong>
        {newest > version && <span>{t('minutes.check.isOlder', { version: newest })}</span>}
      </CalloutText>
    </Callout>
  )
}
