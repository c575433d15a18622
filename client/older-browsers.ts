/**
 * What browsers of the build's target (Chrome 87, Safari 14, the built-in browsers of messengers and of old phones) do
 * not have, and what our pages or their libraries use. The first import of every page.
 */

/** From its end when negative. */
function at<Item>(this: ArrayLike<Item>, index: number): Item | undefined {
  const place = Math.trunc(index) || 0
  return this[place < 0 ? this.length + place : place]
}

function findLast<Item>(this: readonly Item[], isIt: (item: Item, index: number, all: readonly Item[]) => unknown) {
  for (let index = this.length - 1; index >= 0; index -= 1) {
    if (isIt(this[index] as Item, index, this)) return this[index]
  }
  return undefined
}

function toSorted<Item>(this: readonly Item[], order?: (one: Item, other: Item) => number) {
  return [...this].sort(order)
}

function toReversed<Item>(this: readonly Item[]) {
  return [...this].reverse()
}

const { hasOwnProperty: isOwn } = Object.prototype
const hasOwn = (object: object, key: PropertyKey): unknown => Reflect.apply(isOwn, object, [key])

/** By the name under which the test of the built pages looks for them. */
export const madeUpFor = {
  'Array.prototype.at': () => fill(Array.prototype, 'at', at),
  'String.prototype.at': () => fill(String.prototype, 'at', at),
  'Array.prototype.findLast': () => fill(Array.prototype, 'findLast', findLast),
  'Array.prototype.toSorted': () => fill(Array.prototype, 'toSorted', toSorted),
  'Array.prototype.toReversed': () => fill(Array.prototype, 'toReversed', toReversed),
  'Object.hasOwn': () => fill(Object, 'hasOwn', hasOwn),
}

function fill(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

for (const makeUp of Object.values(madeUpFor)) makeUp()
