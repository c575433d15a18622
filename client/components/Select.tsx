import type { SelectHTMLAttributes } from 'react'
import './box.css'

/** A choice that says itself what it is of, by `aria-label`; under a label it stands in a `Field`. */
export const Select = (props: SelectHTMLAttributes<HTMLSelectElement>) => <select {...props} data-look="control" />
