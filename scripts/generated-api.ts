import openApiTypes, { astToString } from 'openapi-typescript'
import { describeApi } from '../server/http/describe-api.ts'

/** Where the types of the generated client lie. */
export const generatedApiPath = 'tests/support/generated-api.ts'

/** The types that openapi-typescript makes of the description. */
export async function generatedApi(): Promise<string> {
  const { 'x-commands': _, ...described } = describeApi()
  // It reads the document as text, like any other program.
  const made = await openApiTypes(JSON.stringify(described))
  return `// Made by \`npm run describe\` from the description of the API.\n${astToString(made)}`
}
