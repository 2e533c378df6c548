package org.chivit.cli.environment;

/** Where a stream of the process leads. */
public enum Destination {
  /** To a person who reads along. */
  TERMINAL,
  /** To a file or another program. */
  PIPE
}
