package org.chivit.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.ShellWord;
import org.chivit.cli.environment.UsageException;
import org.chivit.registry.synthetic.SyntheticPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the whole way on synthetic cases. */
@Command(
    name = "demo",
    header = {"Show the whole way on synthetic cases.", ""},
    description = {
      "Show the whole way on synthetic cases: a registry, an import with its rejects, survival,"
          + " treatment coverage, delays, a summary page, and the same survival counted by Spark.",
      "A demo that is there already is left alone; the next one gets a number."
    },
    footer = {"", "Example:", "  chivit demo"})
final class DemoCommand implements Callable<Integer> {

  private final CliEnvironment environment;
  private final CommandRunner runner;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "chivit-demo",
      description = "The folder to make; default ${DEFAULT-VALUE}.")
  private Path folder;

  DemoCommand(CliEnvironment environment, CommandRunner runner) {
    this.environment = environment;
    this.runner = runner;
  }

  @Override
  public Integer call() {
    requireClockAfterTheSample();
    Path free = free(folder);
    DemoScript script = new DemoScript(environment, runner, free);
    script.say("Everything here is synthetic: made by a program, no child is real.");
    if (!free.equals(folder)) {
      script.say(folder + " is there already and is left alone; this demo goes to " + free + ".");
    }
    Path registry = free.resolve("registry");
    script.run("An empty registry.", List.of("init", registry.toString()));
    script.run(
        "The sample cases come in.",
        List.of("import", script.sample().toString(), "--registry", registry.toString()));
    script.dirty().ifPresent(dirty -> importDirty(script, dirty, registry));
    script.run("Survival by main diagnostic group.", survival(registry, "iccc_main"));
    script.run("Survival by stage.", survival(registry, "stage_tier1"));
    script.run("Who was treated.", List.of("coverage", "--registry", registry.toString()));
    script.run(
        "How long the way to care takes.", List.of("delay", "--registry", registry.toString()));
    Path page = new DemoSummary(environment).write(registry, free.resolve("summary.html"));
    boolean equal =
        new DemoSpark(environment, runner).show(script, survival(registry, "iccc_main"));
    conclude(script, free, page);
    return equal ? ExitCode.OK : ExitCode.BUG;
  }

  /** A computer that lost its time while switched off would reject the sample as of the future. */
  private void requireClockAfterTheSample() {
    LocalDate end = SyntheticPeriod.DEFAULT.closingDate();
    if (environment.today().isBefore(end)) {
      throw new UsageException(
          "the clock of this computer says "
              + environment.today()
              + ", but the cases of the demo were followed until "
              + end
              + "; set the clock.");
    }
  }

  private void importDirty(DemoScript script, Path dirty, Path registry) {
    script.runExpectingFindings(
        "A small set that is wrong on purpose: what can be true is taken, the rest is set aside.",
        List.of(
            "import",
            dirty.toString(),
            "--registry",
            registry.toString(),
            "--rejects",
            registry.resolveSibling("rejects").toString()));
  }

  private static List<String> survival(Path registry, String by) {
    return List.of("survival", "--registry", registry.toString(), "--by", by);
  }

  private void conclude(DemoScript script, Path made, Path page) {
    script.say("");
    script.say("Made in " + environment.resolve(made).toAbsolutePath().normalize() + ":");
    script.say("  registry      the registry: Parquet files in a Delta Lake table");
    if (script.dirty().isPresent()) {
      script.say("  rejects       the rows that were not taken, each with its reason");
    }
    script.say("  " + page.getFileName() + "  one page for a browser: survival, care, delays");
    script.say("");
    script.say("Try next:");
    String registry = ShellWord.of(made.resolve("registry"));
    script.say("  chivit survival --registry " + registry + " --by sex --curve");
    script.say(
        "  chivit survival --registry "
            + registry
            + " --where \"iccc_main = VI\" --endpoint event-free");
    script.say("  chivit columns");
    script.say("  chivit --help");
  }

  private Path free(Path wanted) {
    Path candidate = wanted;
    for (int number = 2; Files.exists(environment.resolve(candidate)); number++) {
      candidate = Path.of(wanted + "-" + number);
    }
    return candidate;
  }

  /** The folder of the sample that the distribution brings, if it is there. */
  static Optional<Path> bundled(CliEnvironment environment, String name) {
    return environment
        .home()
        .map(home -> home.resolve("sample-data").resolve(name))
        .filter(Files::isDirectory);
  }
}
