import { Suspense, useEffect, useState } from 'react'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskHead } from '../../components/DeskHead.tsx'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { basePath } from '../../connection/base-path.ts'
import type { PageSession } from '../../connection/page-session.ts'
import { useLibraryCount } from '../../features/attendance/library/use-library-count.ts'
import { isArchived } from '../../features/meeting/home/listed-meetings.ts'
import { type HomePart, MeetingsHome } from '../../features/meeting/home/MeetingsHome.tsx'
import { useMeetings } from '../../features/meeting/home/use-meetings.ts'
import { useTemplates } from '../../features/meeting/home/use-templates.ts'
import { needTexts, useText } from '../../i18n/i18n.ts'
import styles from './HomeDesk.module.css'

const AccountsHome = lazyPart(() =>
  import('../../features/accounts/people/AccountsHome.tsx').then(({ AccountsHome }) => AccountsHome),
)
const LibraryHome = lazyPart(async () => {
  const [{ LibraryHome }] = await Promise.all([
    import('../../features/attendance/library/LibraryHome.tsx'),
    needTexts('seldom'),
  ])
  return LibraryHome
})
const OwnPassword = lazyPart(() =>
  import('../../features/accounts/people/OwnPassword.tsx').then(({ OwnPassword }) => OwnPassword),
)

type Part = HomePart | 'accounts'

interface Props {
  readonly session: PageSession
  readonly onLeave: () => void
}

/** The desk of those who prepare: meetings, bin, and for the owner the accounts. */
export function HomeDesk({ session, onLeave }: Props) {
  const { t, language } = useText()
  const [part, setPart] = useState<Part>('meetings')
  const [isOnPassword, setIsOnPassword] = useState(false)
  const list = useMeetings()
  const templates = useTemplates(language)
  const libraryCount = useLibraryCount()
  // Whoever had to scroll to sign in begins at the top.
  useEffect(() => scrollTo(0, 0), [])
  const isOwner = session.role === 'owner'
  const entry = (to: Part, name: string, count: number | null) => (
    <Cluster
      type="button"
      as="button"
      justify="between"
      pad={[0, 4]}
      size={4}
      tone="plain"
      full
      least={42}
      words="start"
      className={styles.entry}
      aria-current={part === to ? 'page' : undefined}
      onClick={() => setPart(to)}
    >
      <span>{name}</span>
      {count !== null && (
        <Text size={2} tone="soft">
          {count}
        </Text>
      )}
    </Cluster>
  )
  return (
    <Stack flex className={styles.page}>
      <DeskHead>
        <Text serif size={6} weight={900} spaced={0.08}>
          {t('common.productName')}
        </Text>
        <Cluster as="span" gap={3} wraps pushed>
          <Text size={3} tone="soft">
            {session.name ?? t('accounts.home.owner')}
          </Text>
          {session.accountId !== undefined && (
            <DeskButton look="quiet" onClick={() => setIsOnPassword(true)}>
              {t('accounts.home.changePassword')}
            </DeskButton>
          )}
          {isOwner && (
            <Box as="a" pad={[0, 3]} size={3} tone="soft" href={`${basePath}/figures?via=owner`}>
              {t('accounts.home.figures')}
            </Box>
          )}
          {isOwner && (
            <Box as="a" pad={[0, 3]} size={3} tone="soft" href={`${basePath}/faces?via=owner`}>
              {t('accounts.faces.open')}
            </Box>
          )}
          <DeskButton look="quiet" onClick={onLeave}>
            {t('meeting.home.signOut')}
          </DeskButton>
          <LanguageSwitch />
        </Cluster>
      </DeskHead>
      <Stack full className={styles.desk} data-part={part}>
        <Box as="nav" gap={2} pad={[6, 4]} className={styles.rail}>
          {entry('meetings', t('meeting.home.meetings'), list.meetings?.length ?? null)}
          {entry('templates', t('meeting.home.templates'), templates.length)}
          {entry('library', t('meeting.home.library'), libraryCount)}
          {entry('archive', t('meeting.home.archived'), list.meetings?.filter(isArchived).length ?? null)}
          {isOwner && entry('accounts', t('accounts.home.title'), null)}
          <Stack as="span" gap={2} className={styles.low}>
            {entry('bin', t('meeting.home.bin'), list.bin?.length ?? null)}
            <Note as="small" size={2} tone="soft" pad={[0, 4]} className={styles.hint}>
              {t('meeting.home.binAbout')}
            </Note>
          </Stack>
        </Box>
        {part === 'accounts' ? (
          <AccountsHome />
        ) : (
          <MeetingsHome
            via={session.linkId}
            list={list}
            part={part}
            templates={templates}
            onPart={setPart}
            library={
              <Suspense fallback={null}>
                <LibraryHome />
              </Suspense>
            }
          />
        )}
      </Stack>
      {isOnPassword && <OwnPassword onClose={() => setIsOnPassword(false)} />}
    </Stack>
  )
}
