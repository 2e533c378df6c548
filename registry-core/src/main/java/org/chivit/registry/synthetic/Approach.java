package org.chivit.registry.synthetic;

/** What family and hospital set out to do after the diagnosis. */
enum Approach {
  /** Treatment to cure. */
  CURATIVE,
  /** Comfort from the beginning, on medical grounds. */
  PALLIATIVE,
  /** The family refuses curative treatment before it begins. */
  REFUSED
}
