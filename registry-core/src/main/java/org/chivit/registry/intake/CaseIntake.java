package org.chivit.registry.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chivit.registry.code.Province;
import org.chivit.registry.code.ProvinceTable;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.FieldRef;
import org.chivit.registry.registration.RecordTable;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.text.UnreadableInputException;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.vocabulary.LocalVocabulary;

/**
 * Reads files into cases that can be taken, and accounts for every row that cannot.
 *
 * <p>A case is one unit: an error in its row, in a row of its lists, or found by the judge rejects
 * all its rows. A case id that is there twice rejects every row of that id, because which row is
 * right cannot be known. The result depends on the files and the options alone.
 */
public final class CaseIntake {

  private final CaseJudge judge;
  private final Function<String, Optional<Province>> provinces;
  private final LocalVocabulary vocabulary;
  private final IntakeOptions options;
  private final StoredCases registry;

  /** An intake that knows the provinces of Cambodia by their codes and names. */
  public CaseIntake(CaseJudge judge, IntakeOptions options) {
    this(judge, ProvinceTable.standard()::parse, options);
  }

  /**
   * An intake that keeps every word of a protocol, procedure or center as it is written.
   *
   * @param judge says whether a case can be true
   * @param provinces finds a province by its code or name, given without surrounding space
   * @param options what the user says of the input
   */
  public CaseIntake(
      CaseJudge judge, Function<String, Optional<Province>> provinces, IntakeOptions options) {
    this(judge, provinces, LocalVocabulary.none(), options);
  }

  /**
   * An intake.
   *
   * @param judge says whether a case can be true
   * @param provinces finds a province by its code or name, given without surrounding space
   * @param vocabulary the words of the hospital
   * @param options what the user says of the input
   */
  public CaseIntake(
      CaseJudge judge,
      Function<String, Optional<Province>> provinces,
      LocalVocabulary vocabulary,
      IntakeOptions options) {
    this(judge, provinces, vocabulary, options, StoredCases.none());
  }

  private CaseIntake(
      CaseJudge judge,
      Function<String, Optional<Province>> provinces,
      LocalVocabulary vocabulary,
      IntakeOptions options,
      StoredCases registry) {
    this.judge = judge;
    this.provinces = provinces;
    this.vocabulary = vocabulary;
    this.options = options;
    this.registry = registry;
  }

  /**
   * The same intake for a registry, whose cases {@link ImportMode#MERGE} changes by what the input
   * says of them. Without a registry every case is new.
   */
  public CaseIntake updating(StoredCases cases) {
    return new CaseIntake(judge, provinces, vocabulary, options, cases);
  }

  /**
   * Reads a folder with {@code cases.csv} and, where there are any, the files of the lists; or one
   * file of cases alone; or a workbook with a sheet for each of them. Every file is read once.
   *
   * @throws UnreadableInputException if the input as a whole cannot be read; nothing is taken then
   */
  public IntakeReport read(Path input) {
    InputTables read = InputTables.read(input, options);
    Map<RecordTable, RawTable> tables = read.tables();

    Ledger ledger = new Ledger();
    read.notes().forEach(ledger::note);
    tables.values().forEach(table -> noteTable(table, ledger));
    CaseRows rows = CaseRows.of(tables);
    Map<CaseId, Assembled> candidates = new LinkedHashMap<>();
    JoinFaults joins = new JoinFaults(rows.cases().keySet(), options.mode());
    Map<String, StoredRows> stored =
        options.mode() == ImportMode.MERGE
            ? StoredRows.among(rows.cases().keySet(), registry)
            : Map.of();
    CaseAssembler assembler = new CaseAssembler(provinces, vocabulary, options);
    rows.cases()
        .forEach(
            (id, caseRows) -> {
              if (caseRows.size() > 1 && !id.isEmpty()) {
                rejectDuplicates(caseRows, rows.listsOf(id), joins, ledger);
                return;
              }
              for (RawRow caseRow : caseRows) {
                Map<RecordTable, List<RawRow>> lists = id.isEmpty() ? Map.of() : rows.listsOf(id);
                StoredRows before = stored.get(id);
                Assembled assembled =
                    before == null
                        ? assembler.assemble(caseRow, lists, Map.of())
                        : assembler.assemble(before.complete(caseRow), lists, before.kept(lists));
                takeOrReject(assembled, ledger, candidates);
              }
            });
    for (RawRow orphan : rows.orphans()) {
      ImportProblem problem = joins.orphan(orphan);
      ledger.note(problem);
      ledger.reject(List.of(orphan), List.of(problem));
    }
    return ledger.report(judgeTogether(candidates, ledger), tables);
  }

  private void takeOrReject(Assembled assembled, Ledger ledger, Map<CaseId, Assembled> candidates) {
    List<ImportProblem> problems = new ArrayList<>(assembled.problems());
    Optional<RegistryCase> read = assembled.registryCase();
    read.ifPresent(
        registryCase -> {
          for (Finding finding : judge.judge(registryCase)) {
            problems.add(problem(finding, assembled));
          }
        });
    problems.forEach(ledger::note);
    if (Assembled.hasError(problems)) {
      ledger.reject(assembled.rows(), problems);
    } else {
      candidates.put(read.orElseThrow().id(), assembled);
    }
  }

  private List<RegistryCase> judgeTogether(Map<CaseId, Assembled> candidates, Ledger ledger) {
    List<RegistryCase> cases = new ArrayList<>(candidates.size());
    candidates.values().forEach(assembled -> cases.add(assembled.registryCase().orElseThrow()));
    Map<CaseId, List<ImportProblem>> found = new HashMap<>();
    for (Finding finding : judge.judgeTogether(List.copyOf(cases))) {
      ImportProblem problem = problem(finding, candidates.get(finding.caseId()));
      ledger.note(problem);
      found.computeIfAbsent(finding.caseId(), id -> new ArrayList<>()).add(problem);
    }
    cases.removeIf(
        registryCase -> {
          List<ImportProblem> problems = found.getOrDefault(registryCase.id(), List.of());
          boolean error = Assembled.hasError(problems);
          if (error) {
            ledger.reject(candidates.get(registryCase.id()).rows(), problems);
          }
          return error;
        });
    return cases;
  }

  private static void rejectDuplicates(
      List<RawRow> caseRows,
      Map<RecordTable, List<RawRow>> lists,
      JoinFaults joins,
      Ledger ledger) {
    List<ImportProblem> problems = joins.duplicates(caseRows);
    problems.forEach(ledger::note);
    List<RawRow> all = new ArrayList<>(caseRows);
    lists.values().forEach(all::addAll);
    ledger.reject(all, problems);
  }

  private static ImportProblem problem(Finding finding, Assembled assembled) {
    FieldRef first = finding.fields().get(0);
    return new ImportProblem(
        finding.severity(),
        finding.rule().id().value(),
        finding.caseId().value(),
        assembled.sources().place(first),
        assembled.sources().written(first),
        finding.message(),
        finding.rule().remedy());
  }

  private static void noteTable(RawTable table, Ledger ledger) {
    String file = table.header().source().file();
    if (table.header().table() == RecordTable.CASES && table.rows().isEmpty()) {
      ledger.note(
          info(
              FormatCode.FILE,
              new Place(file, 0, ""),
              "The file has a header and no case.",
              "Nothing is imported from it."));
    }
    for (String column : table.header().leftOut()) {
      ledger.note(
          info(
              FormatCode.COLUMN,
              new Place(file, 0, column),
              "The column is left out, as asked.",
              "Its values are in no message, and not among the rejected rows either."));
    }
  }

  private static ImportProblem info(FormatCode code, Place place, String reason, String remedy) {
    return new ImportProblem(Severity.INFO, code.label(), "", place, "", reason, remedy);
  }
}
