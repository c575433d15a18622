/** To the process. */
export interface JobMessage {
  readonly id: number
  readonly kind: string
  readonly job: unknown
}

/** From the process. `begun`: its program is loaded, and the work begins. `rssMb`: all the memory it has after the job. */
export type JobAnswer =
  | { readonly id: number; readonly is: 'begun' }
  | { readonly id: number; readonly is: 'made'; readonly made: unknown; readonly rssMb: number }
  | { readonly id: number; readonly is: 'failed'; readonly why: string; readonly rssMb: number }
  | { readonly id: number; readonly is: 'progress'; readonly progress: number }
