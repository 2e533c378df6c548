package org.chivit.registry.validation.rules.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Morphology;
import org.chivit.registry.code.Province;
import org.chivit.registry.date.DatePrecision;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.validation.CrossCaseRule;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.RuleId;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.Severity;

/**
 * The same sex, birth date, province, tumor, side and incidence date, both dates known to the day.
 * Twins with the same tumor on the same day are the exception; so are, in a registry of hundreds of
 * thousands, strangers whom chance made agree.
 */
final class TwoPatientIdsRule implements CrossCaseRule {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("registry-001"),
          Severity.WARNING,
          "One child seems to be registered under two patient ids.",
          "Ours, because a child that comes back under another name is counted twice",
          "Compare the hospital files; if it is one child, give both cases one patient id"
              + " and keep one of them.");

  /** What two records of one child agree in. */
  private record Likeness(
      Sex sex,
      PartialDate birth,
      Optional<Province> province,
      String site,
      Morphology morphology,
      Laterality laterality,
      PartialDate incidence) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> assess(Collection<RegistryCase> cases) {
    Map<Likeness, RegistryCase> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    List<RegistryCase> sorted = new ArrayList<>(cases);
    sorted.sort(Comparator.comparing(RegistryCase::id));
    for (RegistryCase each : sorted) {
      likeness(each)
          .map(likeness -> first.putIfAbsent(likeness, each))
          .filter(earlier -> !earlier.patient().id().equals(each.patient().id()))
          .ifPresent(earlier -> findings.add(finding(earlier, each)));
    }
    return findings;
  }

  private static Optional<Likeness> likeness(RegistryCase each) {
    Optional<PartialDate> birth = each.patient().birthDate();
    PartialDate incidence = each.tumor().incidenceDate();
    if (birth.isEmpty()
        || birth.get().precision() != DatePrecision.DAY
        || incidence.precision() != DatePrecision.DAY) {
      return Optional.empty();
    }
    return Optional.of(
        new Likeness(
            each.patient().sex(),
            birth.get(),
            each.patient().province(),
            each.tumor().topography().site(),
            each.tumor().morphology(),
            each.tumor().laterality(),
            incidence));
  }

  private static Finding finding(RegistryCase earlier, RegistryCase later) {
    return new Finding(
        INFO,
        later.id(),
        List.of(FieldRef.of(Variable.PATIENT_ID), FieldRef.of(Variable.BIRTH_DATE)),
        "Patient "
            + later.patient().id()
            + " and patient "
            + earlier.patient().id()
            + " of case "
            + earlier.id()
            + " agree in sex, birth date, province, tumor, side and incidence date, "
            + later.tumor().incidenceDate()
            + ".");
  }
}
