package org.chivit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.Golden;
import org.chivit.cli.testing.SixtyCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What each command says on a registry of sixty cases, in every form. */
class GoldenOutputTest {

  @TempDir private static Path directory;

  @BeforeAll
  static void makeRegistry() {
    SixtyCases.registryIn(directory);
  }

  @TestFactory
  Stream<DynamicTest> analyses() {
    return Stream.of(
            new String[] {"survival/all", "survival"},
            new String[] {"survival/by-group-table", "survival --by iccc_main --format table"},
            new String[] {"survival/by-two-csv", "survival --by sex,stage_tier1 --format csv"},
            new String[] {"survival/markdown", "survival --by sex --format markdown --at 1y,1000"},
            new String[] {"survival/json", "survival --by sex --format json --at 5y,30d"},
            new String[] {
              "survival/event-free-curve", "survival --endpoint event-free --curve --level 90"
            },
            new String[] {"survival/plain-table", "survival --interval plain --format table"},
            new String[] {"survival/nobody", "survival --where age_years>90 --format table"},
            new String[] {"survival/first-snapshot", "survival --snapshot 0 --format json"},
            new String[] {"coverage/table", "coverage --format table"},
            new String[] {"coverage/csv", "coverage --by sex"},
            new String[] {"coverage/json", "coverage --where sex=female --format json"},
            new String[] {"coverage/markdown", "coverage --format markdown"},
            new String[] {"delay/table", "delay --format table"},
            new String[] {"delay/csv", "delay --by sex"},
            new String[] {"delay/json", "delay --format json"},
            new String[] {"delay/markdown", "delay --by sex --format markdown"},
            new String[] {"snapshots/table", "snapshots --format table"},
            new String[] {"snapshots/json", "snapshots --format json"},
            new String[] {"columns/csv", "columns"},
            new String[] {"generate/refuses-what-is-there", "generate registry"})
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden[0],
                    () ->
                        Golden.assertEquals(
                            golden[0],
                            ChivitRun.in(directory).run(golden[1].split(" ", -1)),
                            directory)));
  }

  @TestFactory
  Stream<DynamicTest> helpOfEveryCommand() {
    return Stream.of(
            "demo",
            "init",
            "import",
            "validate",
            "survival",
            "coverage",
            "delay",
            "snapshots",
            "duplicates",
            "merge",
            "columns",
            "rules",
            "generate")
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command,
                    () ->
                        Golden.assertEquals(
                            command + "/help",
                            ChivitRun.in(directory).run(command, "--help"),
                            directory)));
  }

  @TestFactory
  Stream<DynamicTest> theProgramItself() {
    return Stream.of(
            List.of("chivit/help", "--help"),
            List.of("chivit/version", "--version"),
            List.of("chivit/no-command"))
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.get(0),
                    () ->
                        Golden.assertEquals(
                            golden.get(0),
                            ChivitRun.in(directory)
                                .run(golden.subList(1, golden.size()).toArray(String[]::new)),
                            directory)));
  }

  @Test
  void theSecondImportOfTheSameChangesNothing() {
    Golden.assertEquals(
        "import/again",
        ChivitRun.in(directory).run("import", ChivitRun.resource("cases/sixty").toString()),
        directory);
  }
}
