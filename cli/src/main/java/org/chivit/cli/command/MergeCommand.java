package org.chivit.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.UsageException;
import org.chivit.cli.option.RegistryOptions;
import org.chivit.registry.code.NearestName;
import org.chivit.registry.identity.PatientMerge;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.store.CommitRequest;
import org.chivit.registry.store.CommitResult;
import org.chivit.registry.store.Snapshot;
import org.chivit.registry.validation.Finding;
import org.chivit.registry.validation.Severity;
import org.chivit.registry.validation.rules.StandardRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the cases of two patients who are one child under one patient id. */
@Command(
    name = "merge",
    header = {"Put the cases of two patients who are one child under one id.", ""},
    description = {
      "Put the cases of OTHER under the patient id KEEP, in a new snapshot.",
      "What was not known of the patient (sex, date of birth) is taken from the other. Tumors,"
          + " treatments and outcomes stay as they are, each in its case; the snapshots before keep"
          + " both patients as they were.",
      "Two patients whose sex or date of birth contradict each other are not merged without --yes.",
      "The exit code is 1 where the rules find something in the cases that now stand together."
    },
    footer = {
      "",
      "Example:",
      "  chivit merge P0007 P0123 --reason \"one child, known to both wards\"",
      "",
      "\"chivit duplicates\" lists who may be one child."
    })
final class MergeCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Parameters(index = "0", paramLabel = "KEEP", description = "The patient id that stays.")
  private String keep;

  @Parameters(index = "1", paramLabel = "OTHER", description = "The patient id that goes.")
  private String other;

  @Mixin private RegistryOptions registry;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why they are one child, for the list of snapshots. Never a name.")
  private String reason;

  @Option(
      names = "--yes",
      description =
          "Merge although sex or date of birth contradict each other; what KEEP tells stands.")
  private boolean confirmed;

  MergeCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    CaseStore store = registry.open(environment);
    Snapshot before = store.latest();
    List<RegistryCase> cases = store.open(before).cases();
    List<RegistryCase> kept = casesOf(keep, cases);
    List<RegistryCase> moved = casesOf(other, cases);
    PatientMerge merge = Question.ask(() -> PatientMerge.of(kept, moved));
    if (!merge.contradictions().isEmpty() && !confirmed) {
      throw contradicting(merge);
    }
    CommitResult result =
        store.commit(
            new CommitRequest(
                    merge.cases(),
                    environment.clock().instant(),
                    environment.user(),
                    "merge of patient " + other + " into " + keep + ": " + reason)
                .onTopOf(before.id()));
    List<Finding> findings =
        StandardRules.validator(environment.today()).assessTogether(merge.cases());
    environment.out().print(account(merge, moved, before, result, findings));
    boolean toLookAt = findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    return toLookAt ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static List<RegistryCase> casesOf(String patient, List<RegistryCase> cases) {
    List<RegistryCase> found =
        cases.stream().filter(each -> each.patient().id().value().equals(patient)).toList();
    if (found.isEmpty()) {
      List<String> known =
          cases.stream().map(each -> each.patient().id().value()).distinct().toList();
      throw new UsageException(
          "there is no patient "
              + patient
              + NearestName.of(patient, known)
                  .map(near -> "; did you mean " + near + "?")
                  .orElse("."));
    }
    return found;
  }

  private UsageException contradicting(PatientMerge merge) {
    return new UsageException(
        keep
            + " and "
            + other
            + " tell of two children.\n"
            + String.join("\n", merge.contradictions())
            + "\nNothing was changed. If they are one child, correct the cases and import them, or"
            + " add --yes: what "
            + keep
            + " tells stands then.");
  }

  private String account(
      PatientMerge merge,
      List<RegistryCase> moved,
      Snapshot before,
      CommitResult result,
      List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ImportAccount.plural(moved.size(), "case")
            + " of "
            + other
            + " moved to "
            + keep
            + ": "
            + String.join(", ", moved.stream().map(each -> each.id().value()).toList())
            + ".");
    merge.contradictions().forEach(said -> lines.add("Overruled: " + said));
    lines.add(
        "Snapshot "
            + result.snapshot().id()
            + "; snapshot "
            + before.id()
            + " keeps both patients as they were.");
    for (Finding finding : findings) {
      lines.add(
          finding.severity().label()
              + " "
              + finding.rule().id()
              + " "
              + finding.caseId()
              + ": "
              + finding.message()
              + " "
              + finding.rule().remedy());
    }
    return String.join("\n", lines) + "\n";
  }
}
