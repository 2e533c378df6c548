package org.chivit.registry.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chivit.registry.code.Answer;
import org.chivit.registry.code.CodedValue;
import org.chivit.registry.outcome.EventKind;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.RelapseSite;
import org.chivit.registry.pathway.PathwayHistory;
import org.chivit.registry.presentation.MycnStatus;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.staging.RecordedStage;
import org.chivit.registry.treatment.CareAccess;
import org.chivit.registry.treatment.ChemotherapyCourse;
import org.chivit.registry.treatment.ClavienDindo;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.Treatments;

/**
 * The analysis columns that no interval and no endpoint needs: what a cohort is divided by
 * (INTERPRETATIONS.md, "One column for many operations").
 */
final class DetailColumns {

  private final Map<AnalysisColumn, Object> values;

  DetailColumns(Map<AnalysisColumn, Object> values) {
    this.values = values;
  }

  void put(RegistryCase registryCase) {
    registryCase.stage().ifPresent(this::putStage);
    putPresentation(registryCase.presentation());
    putHistory(registryCase.pathway().history());
    putSurgery(registryCase.treatments());
    inOrder(registryCase.treatments().chemotherapy(), course -> course.start().conventionalDay())
        .stream()
        .map(ChemotherapyCourse::protocol)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(protocol -> values.put(AnalysisColumn.FIRST_PROTOCOL, protocol));
    putAccess(registryCase.treatments().access());
    List<OutcomeEvent> relapses =
        registryCase.outcome().eventsOf(EventKind.RELAPSE).collect(Collectors.toList());
    inOrder(relapses, relapse -> relapse.date().conventionalDay()).stream()
        .findFirst()
        .map(
            relapse ->
                relapse instanceof OutcomeEvent.Relapse one ? one.site() : RelapseSite.UNKNOWN)
        .ifPresent(site -> put(AnalysisColumn.RELAPSE_SITE, site));
  }

  private void putStage(RecordedStage stage) {
    put(AnalysisColumn.STAGE_BASIS, stage.assessment().basis());
    put(AnalysisColumn.STAGE_POST_CHEMOTHERAPY, stage.assessment().postChemotherapy());
  }

  private void putPresentation(Presentation presentation) {
    Answer recorded = presentation.extent().metastasis();
    boolean found = !presentation.extent().metastasisSites().isEmpty();
    put(AnalysisColumn.METASTASIS, found ? Answer.YES : recorded);
    presentation.extent().pretext().ifPresent(group -> put(AnalysisColumn.PRETEXT, group));
    put(AnalysisColumn.TUMOR_SIZE_MM, presentation.largestDimensionMillimeters());
    MycnStatus mycn = presentation.biology().mycn();
    if (mycn != MycnStatus.UNKNOWN) {
      put(AnalysisColumn.MYCN, mycn);
    }
    putThousandths(
        AnalysisColumn.WHITE_CELLS_PER_MICROLITER,
        presentation.laboratory().whiteCellsGigaPerLiter());
    putThousandths(AnalysisColumn.WEIGHT_GRAMS, presentation.nutrition().weightKilograms());
    putTenths(AnalysisColumn.HEIGHT_MILLIMETERS, presentation.nutrition().heightCentimeters());
    putTenths(
        AnalysisColumn.MUAC_MILLIMETERS, presentation.nutrition().armCircumferenceCentimeters());
  }

  private void putHistory(PathwayHistory history) {
    put(AnalysisColumn.RECALL_SOURCE, history.recallSource());
    put(AnalysisColumn.FACILITIES_VISITED, history.facilitiesVisited());
    put(AnalysisColumn.TRADITIONAL_HEALER_FIRST, history.traditionalHealerFirst());
    putWords(AnalysisColumn.REASONS_FOR_DELAY, history.reasonsForDelay());
  }

  private void putSurgery(Treatments treatments) {
    List<Surgery> all =
        inOrder(treatments.surgeries(), surgery -> surgery.date().conventionalDay());
    all.stream()
        .map(surgery -> surgery.findings().complication())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .ifPresent((ClavienDindo grade) -> put(AnalysisColumn.CLAVIEN_DINDO, grade));
    List<Surgery> treating =
        all.stream().filter(surgery -> surgery.intent() != SurgeryIntent.DIAGNOSTIC).toList();
    treating.stream()
        .map(Surgery::extent)
        .flatMap(Optional::stream)
        .reduce((earlier, later) -> later)
        .ifPresent(extent -> put(AnalysisColumn.SURGERY_EXTENT, extent));
    treating.stream()
        .findFirst()
        .ifPresent(surgery -> put(AnalysisColumn.SURGERY_TEAM, surgery.team()));
    all.stream()
        .map(surgery -> surgery.findings().ruptureOrSpillage())
        .min(Comparator.naturalOrder())
        .ifPresent(rupture -> put(AnalysisColumn.TUMOR_RUPTURE, rupture));
  }

  private void putAccess(CareAccess access) {
    put(AnalysisColumn.RADIOTHERAPY_UNAVAILABLE, access.radiotherapyUnavailable());
    putWords(AnalysisColumn.REASONS_NOT_TREATED, access.reasonsNotTreated());
    put(AnalysisColumn.FREE_CARE, access.support().freeCare());
    put(AnalysisColumn.TRANSPORT_SUPPORT, access.support().transport());
    put(AnalysisColumn.LODGING_SUPPORT, access.support().lodging());
  }

  private void put(AnalysisColumn column, CodedValue value) {
    values.put(column, value.code());
  }

  private void put(AnalysisColumn column, OptionalInt value) {
    value.ifPresent(number -> values.put(column, number));
  }

  private void putWords(AnalysisColumn column, List<? extends CodedValue> words) {
    if (!words.isEmpty()) {
      values.put(column, words.stream().map(CodedValue::code).collect(Collectors.joining(";")));
    }
  }

  private void putThousandths(AnalysisColumn column, Optional<BigDecimal> value) {
    putShifted(column, value, 3);
  }

  private void putTenths(AnalysisColumn column, Optional<BigDecimal> value) {
    putShifted(column, value, 1);
  }

  /** A value that is too large for a column is a mistake in its unit, which a rule reports. */
  private void putShifted(AnalysisColumn column, Optional<BigDecimal> value, int places) {
    value
        .map(number -> number.movePointRight(places).setScale(0, RoundingMode.HALF_UP))
        .filter(number -> number.toBigInteger().bitLength() < Integer.SIZE)
        .ifPresent(number -> values.put(column, number.intValueExact()));
  }

  private static <T> List<T> inOrder(List<T> items, DayOf<T> dayOf) {
    return items.stream().sorted(Comparator.comparing(dayOf::day)).toList();
  }

  /** The day that stands for an item; items of one day stay in the order of the file. */
  private interface DayOf<T> {
    LocalDate day(T item);
  }
}
