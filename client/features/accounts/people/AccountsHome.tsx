import { type FormEvent, useState } from 'react'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Card } from '../../../components/Card.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { copyText } from '../../../components/copy-text.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { dayAndTime } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { deviceNow } from '../../../connection/device-clock.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import styles from './AccountsHome.module.css'
import { UnknownSubjects } from './UnknownSubjects.tsx'
import { type Account, type PasswordLink, useAccounts } from './use-accounts.ts'

const deskZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The owner's: who has an account, a new one, another link for a forgotten password. @source ACC-7 */
export function AccountsHome() {
  const { t } = useText()
  const { accounts, unknown, signedOut, link, refusal, make, renew, remove, setSubject, signOut } = useAccounts()
  const [name, setName] = useState('')
  const [leaving, setLeaving] = useState<Account | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && (await make(name.trim()))) setName('')
  }
  return (
    <Stack as="main" gap={5} top shrinks className={styles.main}>
      <Text as="h1" serif size={7} weight={700} lines={1.3}>
        {t('accounts.home.title')}
      </Text>
      <Note size={3} tone="soft">
        {t('accounts.home.about')}
      </Note>
      <Cluster as="form" gap={3} align="stretch" className={styles.form} onSubmit={(event) => void submit(event)}>
        <LineInput label={t('accounts.home.newName')} value={name} onChange={setName} required maxLength={80} />
        <DeskButton type="submit" look="primary">
          {t('accounts.home.make')}
        </DeskButton>
      </Cluster>
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
      {signedOut !== null && (
        <Note tone="good" role="status">
          {t('accounts.home.signedOutOf', { name: signedOut })}
        </Note>
      )}
      {link !== null && <FreshLink key={link.url} link={link} />}
      {accounts?.length === 0 && <EmptyNote text={t('accounts.home.none')} />}
      {accounts !== null && accounts.length > 0 && (
        <ul className={styles.list} aria-label={t('accounts.home.title')}>
          {accounts.map((account) => (
            <Stack key={account.accountId} as="li" gap={3} pad={[4, 0]} edge="bottom" className={styles.row}>
              <Text size={4} weight={650}>
                {account.name}
              </Text>
              <Standing account={account} />
              <Cluster as="span" gap={3} align="stretch" wraps justify="end">
                <DeskButton
                  aria-label={`${t('accounts.home.renew')}: ${account.name}`}
                  onClick={() => void renew(account)}
                >
                  {t('accounts.home.renew')}
                </DeskButton>
                {account.subject !== null && (
                  <DeskButton
                    look="quiet"
                    aria-label={`${t('accounts.home.unlink')}: ${account.name}`}
                    onClick={() => void setSubject(account, null)}
                  >
                    {t('accounts.home.unlink')}
                  </DeskButton>
                )}
                <DeskButton
                  look="quiet"
                  aria-label={`${t('accounts.home.signOutOf')}: ${account.name}`}
                  onClick={() => void signOut(account)}
                >
                  {t('accounts.home.signOutOf')}
                </DeskButton>
                <DeskButton
                  look="quiet"
                  aria-label={`${t('accounts.home.delete')}: ${account.name}`}
                  onClick={() => setLeaving(account)}
                >
                  {t('accounts.home.delete')}
                </DeskButton>
              </Cluster>
            </Stack>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <UnknownSubjects
          unknown={unknown}
          accounts={accounts?.filter(({ subject }) => subject === null) ?? []}
          onLink={({ name: called, subject }, account) => {
            const own = called === '' ? subject : (called.split(' · ', 1)[0] ?? '')
            void (account === null ? make(own.slice(0, 80), subject) : setSubject(account, subject))
          }}
        />
      )}
      {leaving !== null && (
        <AskDialog
          title={t('accounts.home.deleteTitle', { name: leaving.name })}
          onClose={() => setLeaving(null)}
          actions={
            <>
              <DeskButton onClick={() => setLeaving(null)}>{t('common.cancel')}</DeskButton>
              <DeskButton
                look="primary"
                onClick={() => {
                  void remove(leaving)
                  setLeaving(null)
                }}
              >
                {t('accounts.home.delete')}
              </DeskButton>
            </>
          }
        >
          <p>{t('accounts.home.deleteAbout')}</p>
        </AskDialog>
      )}
    </Stack>
  )
}

function Standing({ account: { hasPassword, subject, linkUntil } }: { readonly account: Account }) {
  const { t, language } = useText()
  const isOver = linkUntil === null || linkUntil <= deviceNow()
  if (hasPassword || subject !== null)
    return (
      <Note size={3} tone="good">
        {t(subject === null ? 'accounts.home.active' : 'accounts.home.linked')}
      </Note>
    )
  if (isOver)
    return (
      <Note size={3} tone="warn">
        {t('accounts.home.expired')}
      </Note>
    )
  return (
    <Note size={3} tone="soft">
      {t('accounts.home.waiting', { until: dayAndTime(linkUntil, deskZone(), language) })}
    </Note>
  )
}

function FreshLink({ link: { name, url, until } }: { readonly link: PasswordLink }) {
  const { t, language } = useText()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async (near: Element) => setIsCopied(await copyText(url, near))
  return (
    <Card gap={3} align="start" size={3} pad={5} role="status">
      <p>{t('accounts.home.link', { name, until: dayAndTime(until, deskZone(), language) })}</p>
      <code>{url}</code>
      <DeskButton onClick={({ currentTarget }) => void copy(currentTarget)}>
        {t(isCopied ? 'accounts.home.copied' : 'accounts.home.copy')}
      </DeskButton>
    </Card>
  )
}
