import type { Translated } from '../translated.ts'
import type { actsAfter as zh } from '../zh-CN/acts.after.ts'

export const actsAfter: Translated<typeof zh> = {
  'paper.address': 'Address on the paper',
  'paper.noAddress':
    'No other device can reach “localhost”. Open this page by the address of this machine in the network, or have a technician set PUBLIC_URL.',
}
