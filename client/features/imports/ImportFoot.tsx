import { useState } from 'react'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import styles from './ImportFoot.module.css'
import { saveFaults, type ToldImport } from './import-calls.ts'

interface Props {
  readonly meetingId: string
  readonly told: ToldImport
  readonly isBusy: boolean
  readonly onApply: (rows: 'all' | 'good') => void
}

/** What will happen, in numbers; the red button says how many rows come in. */
export function ImportFoot({ meetingId, told, isBusy, onApply }: Props) {
  const { t, language } = useText()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { fault, warning, changed, new: added, same, ignored } = told.counts
  const coming = added + changed + warning
  const save = () => {
    setRefusal(null)
    saveFaults(meetingId, told.importId, t('imports.faultsName', { name: told.fileName }), language).catch(
      (error: unknown) => setRefusal(refusalText(t, rejectionOf(error))),
    )
  }
  const parts = [
    t('imports.will', { added, changed, warning }),
    ...(same > 0 ? [t('imports.sameStay', { count: same })] : []),
    ...(fault > 0 ? [t('imports.faultsStay', { count: fault })] : []),
    ...(ignored > 0 ? [t('imports.ignoredStay', { count: ignored })] : []),
  ]
  return (
    <Cluster
      as="footer"
      gap={4}
      wraps
      size={3}
      tone="soft"
      pad={[4, 8]}
      ground="surface"
      least={72}
      className={styles.foot}
    >
      <p role="status">{refusal ?? parts.join(' · ')}</p>
      {fault > 0 && <DeskButton onClick={save}>{t('imports.saveFaults', { count: fault })}</DeskButton>}
      <DeskButton
        look="primary"
        disabled={coming === 0}
        busy={isBusy}
        onClick={() => onApply(fault > 0 ? 'good' : 'all')}
      >
        {t('imports.apply', { count: coming })}
      </DeskButton>
    </Cluster>
  )
}
