import { type KeyboardEvent, useEffect, useReducer, useState } from 'react'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { countdown } from '../../../components/format-time.ts'
import { LanguageSwitch } from '../../../components/LanguageSwitch.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { basePath } from '../../../connection/base-path.ts'
import { useText } from '../../../i18n/i18n.ts'
import type { PairingStanding } from './follow-pairing.ts'
import styles from './PairingScene.module.css'

interface Props {
  readonly standing: PairingStanding
  /** Asks for another code. */
  readonly onRenew: () => void
}

/** What a screen without a hall shows: its code, the check number, and the same as a QR code that opens and never approves. */
export function PairingScene({ standing, onRenew }: Props) {
  const { t } = useText()
  const left = useSecondsLeft('endsAt' in standing ? standing.endsAt : null)
  return (
    <Box as="main" apart={7} sinks words="center" className={styles.page}>
      <Text as="h1" screen={9} weight={900} spaced={0.06} className={styles.title}>
        {t('venues.pairing.title')}
      </Text>
      <Text as="p" screen={4} balanced className={styles.how}>
        {t('venues.pairing.how')}
      </Text>
      {standing.kind === 'waiting' ? (
        <Cluster justify="center" wraps className={styles.parts}>
          <Stack align="center" apart={3}>
            <Text as="p" screen={3} tone="accent">
              {t('venues.pairing.code')}
            </Text>
            <Text as="p" screen={11} weight={700} lines={1.1} unbroken spaced={0.14}>
              <span>{standing.code.slice(0, 3)}</span> <span>{standing.code.slice(3)}</span>
            </Text>
            <Text as="p" screen={6} tone="accent">
              {t('venues.pairing.sign', { sign: standing.sign })}
            </Text>
            <p className={styles.note}>{t('venues.pairing.signHint')}</p>
            <p className={styles.note}>{t('venues.pairing.left', { time: countdown(left * 1_000) })}</p>
          </Stack>
          <PairingQr code={standing.code} />
        </Cluster>
      ) : (
        <p className={styles.state} role="status">
          {standing.kind === 'tooMany' ? t('venues.pairing.tooMany', { seconds: left }) : stateText(t, standing.kind)}
        </p>
      )}
      {/* A remote control has arrows and no tab key. */}
      <Cluster apart={6} className={styles.acts} onKeyDown={moveByArrows}>
        <button type="button" className={styles.act} onClick={onRenew}>
          {t('venues.pairing.renew')}
        </button>
        <LanguageSwitch />
      </Cluster>
    </Box>
  )
}

const stateText = (t: ReturnType<typeof useText>['t'], kind: 'asking' | 'away' | 'paired' | 'waiting'): string =>
  t(kind === 'away' ? 'venues.pairing.away' : 'venues.pairing.asking')

/** The focus goes to the next button with → or ↓, back with ← or ↑. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}

function PairingQr({ code }: { readonly code: string }) {
  const { t } = useText()
  const [image, setImage] = useState<string | null>(null)
  useEffect(() => {
    let isOver = false
    const draw = async () => {
      const { qrImage } = await import('../../../components/qr-image.ts')
      const drawn = await qrImage(`${location.origin}${basePath}/pair#${code}`)
      if (!isOver) setImage(drawn)
    }
    draw().catch(() => setImage(null))
    return () => {
      isOver = true
    }
  }, [code])
  return image === null ? (
    <span className={styles.qr} />
  ) : (
    <img className={styles.qr} src={image} alt={t('venues.pairing.qr')} />
  )
}

/** @param endsAt by `performance.now`, ms; null: nothing ends. */
function useSecondsLeft(endsAt: number | null): number {
  const [, draw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (endsAt === null) return
    const timer = setInterval(draw, 1_000)
    return () => clearInterval(timer)
  }, [endsAt])
  return endsAt === null ? 0 : Math.max(0, Math.ceil((endsAt - performance.now()) / 1_000))
}
