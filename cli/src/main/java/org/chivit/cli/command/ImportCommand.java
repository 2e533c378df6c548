package org.chivit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.option.IntakeInputOptions;
import org.chivit.cli.option.RegistryOptions;
import org.chivit.cli.output.AtomicFile;
import org.chivit.cli.output.ChangeTable;
import org.chivit.cli.output.Format;
import org.chivit.registry.intake.FieldChange;
import org.chivit.registry.intake.ImportMode;
import org.chivit.registry.store.CaseStore;
import org.chivit.registry.vocabulary.LocalVocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings cases into a registry. */
@Command(
    name = "import",
    header = {"Bring cases into a registry.", ""},
    description = {
      "Read cases, hold them against the rules, and commit those that can be true as a new snapshot.",
      "Rows that cannot be taken are set aside first, unchanged and with their reasons, in a folder"
          + " that can be mended and imported again; the exit code is 1 then.",
      "A case whose id is stored already is replaced, whole. With --merge it is updated: an empty"
          + " cell, a missing column and a list without a row of the case keep what is stored, a"
          + " cell that says NA clears it."
    },
    footer = {
      "",
      "Examples:",
      "  chivit import cases.csv",
      "  chivit import ward.xlsx --dry-run",
      "  chivit import follow-up-of-june --merge --changes changes.csv",
      "  chivit import folder --date-order dmy --registry registry --reason \"ward list of May\""
    })
final class ImportCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Parameters(
      index = "0",
      paramLabel = "PATH",
      description =
          "A folder with cases.csv and, where there are any, surgeries.csv, radiotherapy.csv,"
              + " chemotherapy.csv, events.csv and follow_ups.csv; a file like cases.csv alone; or a"
              + " workbook (.xlsx) with sheets of these names.")
  private Path input;

  @Mixin private RegistryOptions registry;
  @Mixin private IntakeInputOptions intake;

  @Option(
      names = "--rejects",
      paramLabel = "DIR",
      description =
          "The folder for rejected rows; without it PATH-rejects beside the input. A folder that is"
              + " there already is kept, and DIR-2 is made.")
  private Path rejects;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why, for the list of snapshots; without it \"import of\" and the name.")
  private String reason;

  @Option(
      names = "--merge",
      description = "Change stored cases only in what the input says, instead of replacing them.")
  private boolean merge;

  @Option(
      names = "--dry-run",
      description = "Say what would be done, against what is stored, and do nothing.")
  private boolean dryRun;

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description =
          "Write every value that differs from what was stored, with its case, from and to; the"
              + " ending of FILE says the form: .csv, .json, .md, .txt or .xlsx.")
  private Path changes;

  ImportCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    CaseStore store = registry.open(environment);
    Path file = environment.resolve(input);
    CaseImport caseImport =
        new CaseImport(
            environment,
            file,
            Optional.ofNullable(rejects).map(environment::resolve).orElse(besides(file)),
            LocalVocabulary.of(registry.folder(environment)),
            intake.options().in(merge ? ImportMode.MERGE : ImportMode.REPLACE),
            Optional.ofNullable(reason).orElse("import of " + nameOf(file)));
    ImportAccount account =
        dryRun
            ? caseImport.rehearsedOn(store, this::writeChanges)
            : caseImport.into(store, this::writeChanges);
    String asBefore = registry.asWritten() + intake.asWritten() + (merge ? " --merge" : "");
    environment.out().print(account.text(asBefore));
    return account.report().rejected().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private void writeChanges(List<FieldChange> found) {
    if (changes != null) {
      AtomicFile.write(
          environment.resolve(changes),
          ChangeTable.of(found).bytesIn(Format.ofFileName(changes.toString())));
    }
  }

  private static Path besides(Path file) {
    String plain = nameOf(file).replaceFirst("\\.[A-Za-z]{1,4}$", "");
    return file.toAbsolutePath().normalize().resolveSibling(plain + "-rejects");
  }

  /** The name alone: where the input lay on this computer is no matter of the registry. */
  private static String nameOf(Path file) {
    Path name = file.toAbsolutePath().normalize().getFileName();
    return name == null ? "input" : name.toString();
  }
}
