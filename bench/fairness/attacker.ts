// A process of its own, ended from outside: `tsx bench/fairness/attacker.ts <attack> <target as JSON>`.
import { attacks, type Target } from './attacks.ts'

const [name = '', target = '{}'] = process.argv.slice(2)
const attack = attacks[name]
if (attack === undefined) throw new Error(`there is no attack ${name}`)
process.stdout.write('ready\n')
void attack(JSON.parse(target) as Target)
