import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from '../page/warn-once.js';

/** Converts an attribute that takes one of `values`; a value that is not among them warns once and becomes `fallback`. */
export function oneOf<const T extends string>(
  values: readonly T[],
  fallback: NoInfer<T>,
): ComplexAttributeConverter<T> {
  return {
    fromAttribute(value) {
      const known = values.find((candidate) => candidate === value);
      if (known === undefined && value !== null) {
        warnOnce(
          `${values.join()}:${value}`,
          `Mengwijzer: "${value}" is not one of ${values.join(', ')}; "${fallback}" is used.`,
        );
      }
      return known ?? fallback;
    },
  };
}
