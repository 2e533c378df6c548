package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chivit.cli.environment.ShellWord;
import org.chivit.cli.output.ChangeTable;
import org.chivit.cli.output.ReadableNumbers;
import org.chivit.cli.output.ReadingTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.registry.intake.FieldChange;
import org.chivit.registry.intake.ImportProblem;
import org.chivit.registry.intake.IntakeReport;
import org.chivit.registry.intake.RowCount;
import org.chivit.registry.store.CommitResult;
import org.chivit.registry.validation.Severity;

/**
 * What an import did, for the one who gave the command.
 *
 * @param report what was read
 * @param result what was committed, or would be
 * @param changes the values that differ from what was stored
 * @param outcome whether it was done
 */
record ImportAccount(
    IntakeReport report, CommitResult result, List<FieldChange> changes, Outcome outcome) {

  /**
   * Whether an import was carried out.
   *
   * @param rehearsal whether nothing was changed, because only what it would do was asked
   * @param rejects where the rejected rows lie, if there were any and it was carried out
   */
  record Outcome(boolean rehearsal, Optional<Path> rejects) {

    /** Done, with the rejected rows in a folder, if any. */
    static Outcome carriedOut(Optional<Path> rejects) {
      return new Outcome(false, rejects);
    }

    /** Not done. */
    static Outcome rehearsed() {
      return new Outcome(true, Optional.empty());
    }
  }

  /** More changes than this are told by their number; a file can have them all. */
  private static final int MOST_CHANGES = 30;

  /** More rejections than this are told by kind alone; the folder of the rejects has them all. */
  private static final int MOST_SINGLE_PROBLEMS = 30;

  private static final List<Heading> FILE_HEADINGS =
      List.of(
          Heading.words("file"),
          Heading.numbers("rows read"),
          Heading.numbers("accepted"),
          Heading.numbers("rejected"));

  private static final List<Heading> KIND_HEADINGS =
      List.of(
          Heading.words("code"),
          Heading.numbers("times"),
          Heading.words("first of them"),
          Heading.words("what it says"));

  private static final List<Heading> PROBLEM_HEADINGS =
      List.of(
          Heading.words("case"),
          Heading.words("place"),
          Heading.words("value"),
          Heading.words("what is wrong"));

  /** How many of something, with the plural of its word. */
  static String plural(long count, String word) {
    return ReadableNumbers.count(count) + " " + word + (count == 1 ? "" : "s");
  }

  /**
   * The whole account.
   *
   * @param registry how the user named the registry and the way to read the input on the command
   *     line; empty where not there
   */
  String text(String registry) {
    StringBuilder text = new StringBuilder();
    text.append(files().toText());
    text.append('\n').append(committed()).append('\n');
    List<ImportProblem> errors = of(Severity.ERROR);
    if (!errors.isEmpty()) {
      text.append('\n');
      text.append(
          (errors.size() <= MOST_SINGLE_PROBLEMS
                  ? single("Rejected, because", errors)
                  : byKind("Rejected, because", errors))
              .toText());
    }
    List<ImportProblem> warnings = ofAccepted(Severity.WARNING);
    if (!warnings.isEmpty()) {
      text.append('\n').append(byKind("Accepted, but to be looked at", warnings).toText());
    }
    List<ImportProblem> infos = ofAccepted(Severity.INFO);
    if (!infos.isEmpty()) {
      text.append('\n').append(byKind("Accepted, and worth knowing", infos).toText());
    }
    if (!changes.isEmpty()) {
      text.append('\n').append(changed().toText());
    }
    outcome.rejects().ifPresent(folder -> text.append('\n').append(howToMend(folder, registry)));
    if (outcome.rehearsal() && !report.rejected().isEmpty()) {
      text.append('\n')
          .append("Without --dry-run, the ")
          .append(plural(report.rejected().size(), "rejected row"))
          .append(" would be set aside in a folder, with the reasons.\n");
    }
    return text.toString();
  }

  private ReadingTable files() {
    List<List<String>> rows = new ArrayList<>();
    for (RowCount count : report.counts()) {
      rows.add(
          List.of(
              count.file(),
              ReadableNumbers.count(count.read()),
              ReadableNumbers.count(count.accepted()),
              ReadableNumbers.count(count.rejected())));
    }
    return new ReadingTable("Read", FILE_HEADINGS, rows, List.of());
  }

  private String committed() {
    String cases =
        plural(result.added(), "case")
            + (outcome.rehearsal() ? " would be added, " : " added, ")
            + ReadableNumbers.count(result.updated())
            + " updated, "
            + ReadableNumbers.count(result.unchanged())
            + " unchanged. ";
    String holds = plural(result.snapshot().cases(), "case");
    return outcome.rehearsal() || result.added() + result.updated() == 0
        ? cases
            + (outcome.rehearsal() ? "Nothing was changed" : "Nothing changed")
            + ": the latest snapshot is still "
            + result.snapshot().id()
            + ", of "
            + holds
            + "."
        : cases + "This is snapshot " + result.snapshot().id() + ", of " + holds + ".";
  }

  private ReadingTable changed() {
    return ChangeTable.beginning(
        outcome.rehearsal() ? "Would be changed" : "Changed", changes, MOST_CHANGES);
  }

  private List<ImportProblem> of(Severity severity) {
    return report.problems().stream().filter(p -> p.severity() == severity).toList();
  }

  /** Of a case that was rejected, its errors are enough. */
  private List<ImportProblem> ofAccepted(Severity severity) {
    Set<String> rejectedCases = new HashSet<>();
    report.rejected().forEach(row -> rejectedCases.add(row.caseId()));
    return of(severity).stream()
        .filter(problem -> problem.caseId().isEmpty() || !rejectedCases.contains(problem.caseId()))
        .toList();
  }

  private static ReadingTable single(String title, List<ImportProblem> problems) {
    List<List<String>> rows = new ArrayList<>();
    for (ImportProblem problem : problems) {
      rows.add(
          List.of(
              ReadingTable.shortened(problem.caseId()),
              problem.place().toString(),
              ReadingTable.shortened(problem.value()),
              problem.reason()));
    }
    return new ReadingTable(title, PROBLEM_HEADINGS, rows, List.of());
  }

  private static ReadingTable byKind(String title, List<ImportProblem> problems) {
    Map<String, List<ImportProblem>> kinds = new LinkedHashMap<>();
    for (ImportProblem problem : problems) {
      kinds.computeIfAbsent(problem.code(), code -> new ArrayList<>()).add(problem);
    }
    List<List<String>> rows =
        kinds.values().stream()
            .sorted((a, b) -> Integer.compare(b.size(), a.size()))
            .map(ImportAccount::kind)
            .toList();
    return new ReadingTable(title, KIND_HEADINGS, rows, List.of());
  }

  private static List<String> kind(List<ImportProblem> problems) {
    ImportProblem first = problems.get(0);
    return List.of(
        first.code(),
        ReadableNumbers.count(problems.size()),
        first.place().toString(),
        first.reason());
  }

  private String howToMend(Path folder, String registry) {
    return "The "
        + plural(report.rejected().size(), "rejected row")
        + (report.rejected().size() == 1 ? " lies" : " lie")
        + " unchanged in "
        + folder
        + ", each with its reason; problems.csv there says how to mend it.\nMend the rows there and"
        + " bring them in with: chivit import "
        + ShellWord.of(folder)
        + registry
        + "\n";
  }
}
