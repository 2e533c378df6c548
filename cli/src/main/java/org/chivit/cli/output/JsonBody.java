package org.chivit.cli.output;

/** A result that can tell itself as one JSON value. */
@FunctionalInterface
public interface JsonBody {

  /** Writes exactly one value. */
  void writeTo(JsonSink json);
}
