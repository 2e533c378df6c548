package org.chivit.cli.output;

import org.chivit.analytics.cohort.Stratum;

/** The JSON form of a stratum: {@code "stratum": {"column": "value"}}, a missing value null. */
final class StratumJson {

  private StratumJson() {}

  static void write(JsonSink json, Stratum stratum) {
    json.object(
        "stratum", () -> stratum.parts().forEach(part -> json.field(part.column(), part.value())));
  }
}
