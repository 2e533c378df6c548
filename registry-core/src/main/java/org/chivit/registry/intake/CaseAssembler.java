package org.chivit.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chivit.registry.code.Province;
import org.chivit.registry.outcome.FollowUp;
import org.chivit.registry.outcome.Outcome;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.registration.Variable;
import org.chivit.registry.treatment.Treatments;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.vocabulary.LocalVocabulary;

/** Makes a case of its rows, or says everything that is wrong with them. */
final class CaseAssembler {

  private final CaseRowReader caseRows;
  private final DateParser dates;
  private final Terms terms;

  CaseAssembler(
      Function<String, Optional<Province>> provinces,
      LocalVocabulary vocabulary,
      IntakeOptions options) {
    this.caseRows = new CaseRowReader(provinces);
    this.dates = new DateParser(options.dateOrder());
    this.terms = new Terms(vocabulary);
  }

  /**
   * Reads the rows of one case.
   *
   * @param caseRow the row of the case
   * @param given the rows of its lists, in the order of their files
   * @param kept stored rows of lists that the files say nothing of, which can be read and judged
   *     but not rejected
   */
  Assembled assemble(
      RawRow caseRow, Map<RecordTable, List<RawRow>> given, Map<RecordTable, List<RawRow>> kept) {
    List<ImportProblem> problems = new ArrayList<>();
    given.forEach((table, rows) -> noteSameAgain(rows, problems));
    Map<RecordTable, List<RawRow>> lists = new EnumMap<>(RecordTable.class);
    lists.putAll(given);
    lists.putAll(kept);
    var surgeries = items(lists, RecordTable.SURGERIES, problems, TreatmentRowReader::surgery);
    var radiotherapy =
        items(lists, RecordTable.RADIOTHERAPY, problems, TreatmentRowReader::radiotherapy);
    var chemotherapy =
        items(lists, RecordTable.CHEMOTHERAPY, problems, TreatmentRowReader::chemotherapy);
    var events = items(lists, RecordTable.EVENTS, problems, OutcomeRowReader::event);
    var followUps = items(lists, RecordTable.FOLLOW_UPS, problems, OutcomeRowReader::followUp);

    Treatments courses =
        new Treatments(surgeries.values(), radiotherapy.values(), chemotherapy.values());
    Optional<RegistryCase> registryCase = readCase(caseRow, courses, events, followUps, problems);

    Map<RecordTable, List<RawRow>> sources = new EnumMap<>(RecordTable.class);
    sources.put(RecordTable.SURGERIES, surgeries.rows());
    sources.put(RecordTable.RADIOTHERAPY, radiotherapy.rows());
    sources.put(RecordTable.CHEMOTHERAPY, chemotherapy.rows());
    sources.put(RecordTable.EVENTS, events.rows());
    sources.put(RecordTable.FOLLOW_UPS, followUps.rows());
    List<RawRow> rows = new ArrayList<>();
    rows.add(caseRow);
    for (RecordTable table : RecordTable.values()) {
      rows.addAll(given.getOrDefault(table, List.of()));
    }
    return new Assembled(
        rows,
        Assembled.hasError(problems) ? Optional.empty() : registryCase,
        new CaseSources(caseRow, sources),
        problems);
  }

  private Optional<RegistryCase> readCase(
      RawRow caseRow,
      Treatments courses,
      Items<OutcomeEvent> events,
      Items<FollowUp> followUps,
      List<ImportProblem> problems) {
    List<ImportProblem> misshapen = RowShape.check(caseRow);
    problems.addAll(misshapen);
    if (!misshapen.isEmpty()) {
      return Optional.empty();
    }
    RowReader row = new RowReader(caseRow, dates, terms, problems);
    var id = row.read(Variable.CASE_ID, CodeParsers::caseId);
    var patient = caseRows.patient(row);
    var tumor = caseRows.tumor(row);
    var presentation = PresentationReader.presentation(row);
    var stage = StageReader.stage(row);
    var pathway = PathwayReader.pathway(row);
    Treatments treatments =
        new Treatments(
            courses.surgeries(),
            courses.radiotherapy(),
            courses.chemotherapy(),
            CareAccessReader.access(row));
    new LastContactReader(row, events, followUps).read();
    Outcome outcome = new Outcome(events.values(), followUps.values());
    if (id.isEmpty() || patient.isEmpty() || tumor.isEmpty()) {
      return Optional.empty();
    }
    CaseId caseId = id.get();
    return Optional.of(
        new RegistryCase(
            caseId, patient.get(), tumor.get(), presentation, stage, pathway, treatments, outcome));
  }

  private <T> Items<T> items(
      Map<RecordTable, List<RawRow>> lists,
      RecordTable table,
      List<ImportProblem> problems,
      Function<RowReader, Optional<T>> reader) {
    Items<T> items = new Items<>();
    for (RawRow raw : lists.getOrDefault(table, List.of())) {
      List<ImportProblem> misshapen = RowShape.check(raw);
      problems.addAll(misshapen);
      if (misshapen.isEmpty()) {
        reader
            .apply(new RowReader(raw, dates, terms, problems))
            .ifPresent(value -> items.add(value, raw));
      }
    }
    return items;
  }

  private static void noteSameAgain(List<RawRow> rows, List<ImportProblem> problems) {
    Map<List<String>, RawRow> seen = new HashMap<>();
    for (RawRow raw : rows) {
      if (RowShape.check(raw).isEmpty()) {
        RawRow before = seen.putIfAbsent(raw.cells(), raw);
        if (before != null) {
          problems.add(sameAgain(raw, before));
        }
      }
    }
  }

  private static ImportProblem sameAgain(RawRow row, RawRow before) {
    return new ImportProblem(
        Severity.WARNING,
        FormatCode.DUPLICATE.label(),
        row.caseId(),
        row.place(),
        "",
        "The row is the same as row " + before.number() + ". Both are kept.",
        "Delete one of them if it happened only once.");
  }
}
