import type { Instant } from '../../kernel/time.ts'
import type { TickerEvents } from './ticker.model.ts'

export type NoticeLevel = 'info' | 'urgent'

export interface NoticeAck {
  readonly at: Instant
  readonly reply: string | null
}

export interface Notice {
  readonly id: string
  readonly to: 'all' | readonly string[]
  readonly text: string
  readonly level: NoticeLevel
  readonly at: Instant
  /** By venue; an operator sees its own only. */
  readonly acks: Readonly<Record<string, NoticeAck>>
}

/** Oldest first. */
export type NoticesState = readonly Notice[]

/** A hall needs somebody. */
export interface HelpCall {
  readonly id: string
  readonly venueId: string
  readonly text: string
  /** `guessing`: the server calls, because somebody guesses at names or cards there; absent when the hall itself calls. */
  readonly kind?: 'guessing'
  readonly at: Instant
  /** When staff first said that they had seen it; null when it was handled at once. */
  readonly seenAt: Instant | null
  readonly handledAt: Instant | null
}

export type HelpCallsState = readonly HelpCall[]

export interface NoticesEvents extends TickerEvents {
  'notices.sent': Omit<Notice, 'at' | 'acks'>
  'notices.withdrawn': { readonly noticeId: string }
  'notices.acknowledged': { readonly noticeId: string; readonly venueId: string; readonly reply: string | null }
  'notices.helpCalled': Omit<HelpCall, 'at' | 'seenAt' | 'handledAt'>
  'notices.helpNoted': { readonly helpCallId: string }
  'notices.helpHandled': { readonly helpCallId: string }
}
