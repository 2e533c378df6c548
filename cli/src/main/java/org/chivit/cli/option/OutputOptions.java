package org.chivit.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.Destination;
import org.chivit.cli.environment.Talk;
import org.chivit.cli.environment.UsageException;
import org.chivit.cli.output.AtomicFile;
import org.chivit.cli.output.Format;
import org.chivit.cli.output.Printable;
import picocli.CommandLine.Option;

/** The form of a result, and where it goes. */
public final class OutputOptions {

  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, csv, json, markdown or xlsx. Without it: what the name of the file after -o says; a"
              + " table on a terminal; csv in a pipe.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the result to FILE, whole or not at all; - is standard output.")
  private String file;

  /**
   * Prints a result as the options say. The notes of a result stand below its table; the forms that
   * have no place for them leave them to standard error.
   */
  public void print(CliEnvironment environment, Printable result) {
    Format form = formatFor(environment);
    Optional<Path> target = target(environment);
    if (form == Format.XLSX && target.isEmpty() && environment.outTo() == Destination.TERMINAL) {
      throw new UsageException("A workbook is no text for a terminal. Name a file: -o FILE.xlsx");
    }
    byte[] bytes = result.bytesIn(form);
    if (target.isPresent()) {
      AtomicFile.write(target.get(), bytes);
    } else {
      environment.out().writeBytes(bytes);
      environment.out().flush();
    }
    if (!form.showsNotes()) {
      Talk talk = new Talk(environment);
      result.table().notes().forEach(talk::note);
    }
  }

  /**
   * Checks, before any work is done, that the result would not overwrite what it is made from, or a
   * part of a registry.
   *
   * @param input the file or folder that is read
   * @throws UsageException if it would
   */
  public void requireNoInput(CliEnvironment environment, Path input) {
    target(environment).ifPresent(target -> ResultFile.requireNoInput(target, input));
  }

  /** Whether the notes of a result are printed with it, rather than said on standard error. */
  public boolean showsNotes(CliEnvironment environment) {
    return formatFor(environment).showsNotes();
  }

  /**
   * The file that the result goes to; empty for standard output.
   *
   * @throws UsageException if it is no file that a result may go to
   */
  private Optional<Path> target(CliEnvironment environment) {
    if (file != null && file.isBlank()) {
      throw new UsageException("-o names no file; name one, or - for standard output.");
    }
    Optional<Path> target =
        Optional.ofNullable(file)
            .filter(name -> !name.equals(STANDARD_OUTPUT))
            .map(name -> environment.resolve(Path.of(name)));
    target.ifPresent(ResultFile::requireOutsideRegistries);
    return target;
  }

  private Format formatFor(CliEnvironment environment) {
    if (format != null) {
      return format;
    }
    if (file != null && !file.equals(STANDARD_OUTPUT)) {
      return Format.ofFileName(file);
    }
    return environment.outTo() == Destination.TERMINAL ? Format.TABLE : Format.CSV;
  }
}
