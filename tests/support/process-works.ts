import { serveJobs } from '../../server/processes/serve-jobs.ts'

const hang = () => {
  for (;;) Math.sqrt(2)
}

/** Works that misbehave, each in its own way; and one that is well-behaved. */
serveJobs(
  {
    double: async () => (value: number) => value * 2,
    slow: async () => async (ms: number) => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      return ms
    },
    late: async () => {
      await new Promise((resolve) => setTimeout(resolve, 900))
      return async (ms: number) => new Promise((resolve) => setTimeout(() => resolve(ms), ms))
    },
    refuse: async () => () => {
      throw new Error('no')
    },
    tell: async () => (job: null, told: (progress: number) => void) => {
      told(0.5)
      return job
    },
    environment: async () => () => Object.keys(process.env),
    die: async () => () => process.exit(3),
    hang: async () => hang,
    heap: async () => () => {
      const kept: string[][] = []
      for (;;) kept.push(Array.from({ length: 10_000 }, () => `${Math.random()}`))
    },
    buffers: async () => () => {
      const kept: Buffer[] = []
      // Written to, or they would take no memory.
      for (;;) kept.push(Buffer.alloc(8 * 1024 * 1024, kept.length + 1))
    },
  },
  Number(process.argv[2]),
)
