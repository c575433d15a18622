import { Box, type BoxProps } from './Box.tsx'

/** Words in a line, in a step and a tone of the scales. */
export const Text = ({ as = 'span', ...rest }: BoxProps) => <Box {...rest} as={as} />
