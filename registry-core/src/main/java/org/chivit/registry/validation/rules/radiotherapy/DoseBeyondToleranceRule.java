package org.chivit.registry.validation.rules.radiotherapy;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.RadiotherapyCourse;
import org.chivit.registry.validation.Judgment;
import org.chivit.registry.validation.Rule;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.Verdict;
import org.chivit.registry.validation.fact.FreeText;

/** Read from the words of the field, where they name an organ as a whole. */
final class DoseBeyondToleranceRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("radiotherapy-005"),
          Severity.WARNING,
          "The dose is more than the whole organ in the field bears.",
          "Ours, from common practice: both lungs 20 Gy, whole liver or belly 30 Gy, "
              + "whole body 16 Gy (recalled and not confirmed)",
          "Check the dose, which is in gray, and the field: a boost to a part is a course"
              + " of its own.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Verdict assess(RegistryCase registryCase) {
    Judgment judgment = new Judgment(INFO, registryCase);
    List<RadiotherapyCourse> courses = registryCase.treatments().radiotherapy();
    for (int i = 0; i < courses.size(); i++) {
      RadiotherapyCourse course = courses.get(i);
      OptionalInt limit = limitGray(FreeText.of(course.site().orElse("")));
      if (limit.isEmpty() || course.totalDoseGray().isEmpty()) {
        continue;
      }
      BigDecimal dose = course.totalDoseGray().get();
      if (dose.compareTo(BigDecimal.valueOf(limit.getAsInt())) > 0) {
        judgment.found(
            "The dose is "
                + dose.toPlainString()
                + " Gy to "
                + course.site().orElseThrow().strip()
                + ", which bears at most "
                + limit.getAsInt()
                + " Gy.",
            new FieldRef(Variable.RADIOTHERAPY_TOTAL_DOSE_GRAY, i),
            new FieldRef(Variable.RADIOTHERAPY_SITE, i));
      } else {
        judgment.good();
      }
    }
    return judgment.verdict("no radiotherapy of a whole organ with a dose recorded");
  }

  private static OptionalInt limitGray(FreeText field) {
    if (field.hasAny("TOTAL BODY", "WHOLE BODY", "TBI")) {
      return OptionalInt.of(16);
    }
    if (field.hasAny("WHOLE LUNG", "LUNGS", "BOTH LUNGS")) {
      return OptionalInt.of(20);
    }
    return field.hasAny("WHOLE ABDOM", "WHOLE LIVER") ? OptionalInt.of(30) : OptionalInt.empty();
  }
}
