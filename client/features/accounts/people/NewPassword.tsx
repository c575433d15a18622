import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'

/** As the server wants it. @source ACC-8 */
export const isLongEnough = (password: string): boolean => password.length >= 8

interface Props {
  readonly old?: string
  readonly fresh: string
  readonly again: string
  readonly onOld?: (text: string) => void
  readonly onFresh: (text: string) => void
  readonly onAgain: (text: string) => void
}

/** A new password, typed twice; with the present one where it is to be changed. */
export function NewPassword({ old, fresh, again, onOld, onFresh, onAgain }: Props) {
  const { t } = useText()
  const field = { labelled: true, type: 'password', required: true } as const
  return (
    <>
      {old !== undefined && onOld !== undefined && (
        <LineInput
          {...field}
          label={t('accounts.home.oldPassword')}
          autoComplete="current-password"
          value={old}
          onChange={onOld}
        />
      )}
      <LineInput
        {...field}
        label={t('accounts.home.newPassword')}
        autoComplete="new-password"
        minLength={8}
        value={fresh}
        onChange={onFresh}
      />
      <LineInput
        {...field}
        label={t('accounts.home.again')}
        autoComplete="new-password"
        value={again}
        onChange={onAgain}
      />
      {!fresh.startsWith(again) && (
        <Note tone="warn" role="status">
          {t('accounts.home.different')}
        </Note>
      )}
    </>
  )
}
