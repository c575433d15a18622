import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'

/** Why nothing was saved: so many fields wait for a word on whose change holds. */
export function AskedFirst({ count }: { readonly count: number }) {
  const { t } = useText()
  if (count === 0) return null
  return (
    <Note tone="bad" role="alert">
      {t('acts.beside.askedFirst', { count })}
    </Note>
  )
}
