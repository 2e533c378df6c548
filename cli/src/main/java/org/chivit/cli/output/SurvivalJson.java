package org.chivit.cli.output;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chivit.analytics.survival.SurvivalEstimate;
import org.chivit.analytics.survival.SurvivalMethod;
import org.chivit.analytics.survival.SurvivalPoint;
import org.chivit.analytics.survival.SurvivalQuantile;
import org.chivit.analytics.survival.SurvivalResult;
import org.chivit.analytics.survival.SurvivalStratum;
import org.chivit.registry.store.SnapshotId;

/**
 * The JSON form of a survival result:
 *
 * <pre>
 * {"method": {"estimator", "interval", "level", "endpoint", "engine", "snapshot"},
 *  "strata": [{"stratum": {"COL": "value"}, "n", "events",
 *              "median": {"estimate", "lower", "upper"},
 *              "estimates": [{"label", "time", "atRisk", "events", "survival", "standardError",
 *                             "lower", "upper", "beyondFollowUp"}],
 *              "curve": [{"time", "atRisk", "events", "censored", "survival", "standardError",
 *                         "lower", "upper"}]}]}
 * </pre>
 *
 * Times are in the unit of the data, days in a registry. What is undefined is null.
 *
 * @param result the result
 * @param snapshot the snapshot that was counted; empty for a table that is no registry
 * @param detail whether the curves are written out
 */
public record SurvivalJson(SurvivalResult result, Optional<SnapshotId> snapshot, Detail detail)
    implements JsonBody {

  /** How much of the curves to write. */
  public enum Detail {
    /** The times that were asked for. */
    ESTIMATES,
    /** Every distinct time of exit too. */
    CURVE
  }

  /** Checks that nothing is null. */
  public SurvivalJson {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(snapshot, "snapshot");
    Objects.requireNonNull(detail, "detail");
  }

  @Override
  public void writeTo(JsonSink json) {
    json.object(
        () -> {
          json.object("method", () -> writeMethod(json, result.method()));
          json.array("strata", result.strata(), stratum -> json.object(() -> write(json, stratum)));
        });
  }

  private void writeMethod(JsonSink json, SurvivalMethod method) {
    json.field("estimator", method.estimator());
    json.field("interval", method.interval().label());
    json.number("level", OptionalDouble.of(method.level().value()));
    json.field("endpoint", method.endpoint().map(endpoint -> endpoint.label()));
    json.field("engine", method.engine());
    json.count("snapshot", snapshot.map(SnapshotId::version));
  }

  private void write(JsonSink json, SurvivalStratum stratum) {
    StratumJson.write(json, stratum.stratum());
    json.count("n", stratum.n());
    json.count("events", stratum.events());
    SurvivalQuantile median = stratum.median();
    json.object(
        "median",
        () -> {
          json.time("estimate", median.estimate());
          json.time("lower", median.lower());
          json.time("upper", median.upper());
        });
    json.array(
        "estimates", stratum.estimates(), estimate -> json.object(() -> write(json, estimate)));
    if (detail == Detail.CURVE) {
      json.array("curve", stratum.curve().points(), point -> json.object(() -> write(json, point)));
    }
  }

  private static void write(JsonSink json, SurvivalEstimate estimate) {
    json.field("label", estimate.point().label());
    json.time("time", Optional.of(estimate.point().time()));
    json.count("atRisk", estimate.atRisk());
    json.count("events", estimate.events());
    json.number("survival", OptionalDouble.of(estimate.survival()));
    json.number("standardError", estimate.standardError());
    json.bounds(estimate.interval());
    json.flag("beyondFollowUp", estimate.beyondFollowUp());
  }

  private static void write(JsonSink json, SurvivalPoint point) {
    json.time("time", Optional.of(point.time()));
    json.count("atRisk", point.atRisk());
    json.count("events", point.events());
    json.count("censored", point.censored());
    json.number("survival", OptionalDouble.of(point.survival()));
    json.number("standardError", point.standardError());
    json.bounds(point.interval());
  }
}
