export interface JobLimits {
  /** One job may take that long, ms; the start of its process once more at most. */
  readonly maxMs: number
  /** All the memory of its process, heap and buffers together, MB. */
  readonly maxMb: number
}

/** A sort of heavy work: its name in `process-main.ts` and what one job of it may cost. */
export interface JobKind<Job, Made> {
  readonly name: string
  readonly limits: JobLimits
  /** Never set: it carries the types of the work from where it is done to where it is asked for. */
  work?(job: Job, told: (progress: number) => void): Made | Promise<Made>
}

/**
 * Declares a kind of job beside the work that is done for it: `jobKind<typeof work>('ledger.print', limits)`.
 * @source PRC-1
 */
export const jobKind = <W>(name: string, limits: JobLimits): KindOf<W> => ({ name, limits }) as KindOf<W>

type KindOf<W> = W extends (job: infer Job, ...rest: never[]) => infer Made ? JobKind<Job, Awaited<Made>> : never

/**
 * `busy`: the link has enough waiting already, or the machine too much else to do; `failed`: it could not be made; `gone`:
 * nobody waits for it any more.
 */
export type JobFault = 'busy' | 'failed' | 'gone'

export type JobOutcome<Made> =
  | { readonly ok: true; readonly made: Made }
  /** `why` is for the log: it says nothing of what the job was about. */
  | { readonly ok: false; readonly fault: JobFault; readonly why?: string }
