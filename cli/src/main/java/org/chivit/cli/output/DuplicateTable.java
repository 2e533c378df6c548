package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.registry.identity.PossibleDuplicate;
import org.chivit.registry.identity.ReviewList;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.registration.RegistryCase;

/** Patients who may be one child, one row per pair, the likeliest first. */
public final class DuplicateTable {

  private static final String TITLE = "Possible duplicate patients";

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("score", ColumnKind.COUNT),
          new ResultColumn("patient_id", ColumnKind.TEXT),
          new ResultColumn("case_ids", ColumnKind.TEXT),
          new ResultColumn("other_patient_id", ColumnKind.TEXT),
          new ResultColumn("other_case_ids", ColumnKind.TEXT),
          new ResultColumn("reasons", ColumnKind.TEXT));

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.numbers("score"),
          Heading.words("patient"),
          Heading.words("cases"),
          Heading.words("other patient"),
          Heading.words("cases"),
          Heading.words("reasons"));

  private final ReviewList list;
  private final Map<PatientId, List<String>> casesOf = new TreeMap<>();

  private DuplicateTable(ReviewList list, Collection<RegistryCase> cases) {
    this.list = list;
    for (RegistryCase each : cases) {
      casesOf.computeIfAbsent(each.patient().id(), id -> new ArrayList<>(1)).add(each.id().value());
    }
  }

  /**
   * The table in every form.
   *
   * @param list what was found
   * @param cases the cases that were searched, by id
   */
  public static Printable of(ReviewList list, Collection<RegistryCase> cases) {
    DuplicateTable table = new DuplicateTable(list, cases);
    return Printable.of(table.table(), table::reading, table::write);
  }

  private ResultTable table() {
    List<List<Object>> rows = new ArrayList<>();
    for (PossibleDuplicate pair : list.pairs()) {
      rows.add(
          List.of(
              (long) pair.score(),
              pair.first().value(),
              cases(pair.first()),
              pair.second().value(),
              cases(pair.second()),
              reasons(pair)));
    }
    return new ResultTable(TITLE, COLUMNS, rows, notes());
  }

  private ReadingTable reading() {
    List<List<String>> rows = new ArrayList<>();
    for (PossibleDuplicate pair : list.pairs()) {
      rows.add(
          List.of(
              ReadableNumbers.count(pair.score()),
              pair.first().value(),
              cases(pair.first()),
              pair.second().value(),
              cases(pair.second()),
              reasons(pair)));
    }
    return new ReadingTable(TITLE, HEADINGS, rows, notes());
  }

  private void write(JsonSink json) {
    json.object(
        () -> {
          json.count("comparisons", list.comparisons());
          json.count("cutBlocks", list.cutBlocks());
          json.array("pairs", list.pairs(), pair -> json.object(() -> write(json, pair)));
          json.words("notes", notes());
        });
  }

  private void write(JsonSink json, PossibleDuplicate pair) {
    json.count("score", pair.score());
    json.field("patientId", pair.first().value());
    json.words("caseIds", casesOf.get(pair.first()));
    json.field("otherPatientId", pair.second().value());
    json.words("otherCaseIds", casesOf.get(pair.second()));
    json.words("reasons", pair.reasons());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        list.pairs().isEmpty()
            ? "No two patients are alike enough."
            : "Nothing is merged by itself. What is one child is merged with: chivit merge KEEP OTHER"
                + " --reason TEXT");
    if (list.cutBlocks() > 0) {
      notes.add(
          list.cutBlocks()
              + " groups of patients were so large that not all pairs in them were compared.");
    }
    return notes;
  }

  private String cases(PatientId patient) {
    return String.join(" ", casesOf.get(patient));
  }

  private static String reasons(PossibleDuplicate pair) {
    return String.join(", ", pair.reasons());
  }
}
