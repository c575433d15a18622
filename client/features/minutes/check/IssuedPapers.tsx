import { Table } from '../../../components/Table.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './IssuedPapers.module.css'
import type { IssuedPaper } from './issued-paper.ts'
import { localTime } from './local-time.ts'

/** What was issued, the newest first. */
export function IssuedPapers({ papers }: { readonly papers: readonly IssuedPaper[] }) {
  const { t, language } = useText()
  if (papers.length === 0) return <p>{t('minutes.check.none')}</p>
  return (
    <Table>
      <caption className={styles.caption}>{t('minutes.check.issued')}</caption>
      <thead>
        <tr>
          {(['kind', 'version', 'issuedAt', 'hash'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`minutes.check.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {papers
          .toSorted((one, other) => other.issuedAt - one.issuedAt)
          .map(({ kind, form, version, issuedAt, sha256 }) => (
            <tr key={sha256}>
              <th scope="row">
                {t(`minutes.check.${kind}`)} {t(`minutes.check.${form}`)}
              </th>
              <td>{version}</td>
              <td>{localTime(issuedAt, language)}</td>
              <td className={styles.hash}>{sha256}</td>
            </tr>
          ))}
      </tbody>
    </Table>
  )
}
