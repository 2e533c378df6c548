package org.chivit.analytics.survival;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.analytics.survival.Observation.Ending;
import org.chivit.analytics.testing.ReferenceCsv;

/** Observations for the tests of survival. */
final class SurvivalCases {

  private SurvivalCases() {}

  /** Follow-up times from the start, those with a plus sign censored: {@code 6 6+ 7}. */
  static List<Observation> times(String text) {
    List<Observation> observations = new ArrayList<>();
    for (String time : text.split(" ")) {
      boolean censored = time.endsWith("+");
      BigDecimal exit = new BigDecimal(censored ? time.substring(0, time.length() - 1) : time);
      observations.add(censored ? Observation.censored(exit, 1) : Observation.event(exit, 1));
    }
    return observations;
  }

  /** The curve of such times with the defaults. */
  static SurvivalCurve curve(String text) {
    return KaplanMeier.withDefaults().estimate(RiskTable.of(times(text)));
  }

  /** The observations of a reference case by stratum. */
  static Map<String, List<Observation>> reference(String name) {
    Map<String, List<Observation>> strata = new LinkedHashMap<>();
    for (Map<String, String> row : ReferenceCsv.rows("survival/" + name + "-input.csv")) {
      String entry = row.get("entry");
      strata
          .computeIfAbsent(row.get("stratum"), key -> new ArrayList<>())
          .add(
              new Observation(
                  entry.equals("NA") ? Optional.empty() : Optional.of(new BigDecimal(entry)),
                  new BigDecimal(row.get("time")),
                  row.get("event").equals("1") ? Ending.EVENT : Ending.CENSORED,
                  Long.parseLong(row.get("count"))));
    }
    return strata;
  }
}
