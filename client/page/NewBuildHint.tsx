import { useState } from 'react'
import { useText } from '../i18n/i18n.ts'
import styles from './NewBuildHint.module.css'
import { useNewBuild } from './use-new-build.ts'

/** At a desk: there is a newer version, loaded when its user has a moment. What was not sent yet is kept over it. */
export function NewBuildHint() {
  const { t } = useText()
  const build = useNewBuild()
  const [putOff, setPutOff] = useState<string | null>(null)
  if (build === null || build === putOff) return null
  return (
    <aside className={styles.hint} role="status">
      <span>{t('meeting.newBuild.text')}</span>
      <button type="button" onClick={() => location.reload()}>
        {t('meeting.newBuild.reload')}
      </button>
      <button type="button" onClick={() => setPutOff(build)}>
        {t('meeting.newBuild.later')}
      </button>
    </aside>
  )
}
