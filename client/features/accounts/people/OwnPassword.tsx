import { useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isNothing } from '../../../connection/wire-shape.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { isLongEnough, NewPassword } from './NewPassword.tsx'

/** One's own password, and the other devices that one has signed in on. @source ACC-9 */
export function OwnPassword({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const [old, setOld] = useState('')
  const [fresh, setFresh] = useState('')
  const [again, setAgain] = useState('')
  const [done, setDone] = useState<'changed' | 'signedOutElsewhere' | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isReady = old !== '' && isLongEnough(fresh) && fresh === again
  const act = (what: NonNullable<typeof done>, work: () => Promise<null>) => {
    setIsBusy(true)
    setRefusal(null)
    setDone(null)
    work()
      .then(
        () => setDone(what),
        (error: unknown) => setRefusal(rejectionOf(error)),
      )
      .finally(() => setIsBusy(false))
  }
  const change = () =>
    act('changed', () => callApi('PUT /api/accounts/me/password', isNothing, { body: { old, new: fresh } }))
  const signOut = () => act('signedOutElsewhere', () => callApi('POST /api/accounts/me/sign-out', isNothing, {}))
  return (
    <AskDialog
      title={t('accounts.home.changePassword')}
      onClose={onClose}
      actions={
        <>
          <DeskButton look="quiet" busy={isBusy} onClick={signOut}>
            {t('accounts.home.signOutElsewhere')}
          </DeskButton>
          <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
          <DeskButton look="primary" busy={isBusy} disabled={!isReady} onClick={change}>
            {t('accounts.home.change')}
          </DeskButton>
        </>
      }
    >
      <NewPassword old={old} fresh={fresh} again={again} onOld={setOld} onFresh={setFresh} onAgain={setAgain} />
      {done !== null && (
        <Note tone="good" role="status">
          {t(`accounts.home.${done}`)}
        </Note>
      )}
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
    </AskDialog>
  )
}
