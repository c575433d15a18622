import { create } from 'zustand'
import { emptyPage, type PageState } from '../connection/page-state.ts'

/** What every view reads; only the connection writes. */
export const useMeetingStore = create<PageState>(() => emptyPage)
