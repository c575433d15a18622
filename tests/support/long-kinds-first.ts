import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Kinds of tests by how long their files take. */
const order = ['proofs', 'walks', 'e2e', 'views', 'faults', 'store', 'server', 'domain', 'client', 'architecture']

const placeOf = ({ project }: TestSpecification): number => order.indexOf(project.name)

/** The long files of a run come first, and the short ones fill what is left at its end: no worker waits for the last file alone. */
export class LongKindsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => placeOf(one) - placeOf(other))
  }
}
