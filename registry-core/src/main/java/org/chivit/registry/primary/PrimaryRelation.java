package org.chivit.registry.primary;

/** How two tumors of one person stand to each other when primaries are counted. */
public enum PrimaryRelation {
  /** One primary, registered in two cases. */
  ONE,
  /** Two primaries. */
  TWO,
  /** The codes do not tell: the site of one is unknown, or a histology is in no group. */
  UNDECIDED
}
