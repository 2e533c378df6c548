package org.chivit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chivit.cli.testing.ChivitRun;
import org.chivit.cli.testing.ChivitRun.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the pages for readers show is what the program prints. A block in three backticks below a
 * comment {@code <!-- run: ARGUMENTS -->} is the output of that command line, run where the sample
 * cases are imported in {@code chivit-demo/registry}; the talk of the program goes before its
 * result. With {@code -Dgolden.update=true} the blocks are rewritten, and the test fails once.
 */
class DocumentationTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- run: (?<arguments>.+?) -->\n```\n(?<output>.*?)```\n", Pattern.DOTALL);

  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private static Path directory;

  @BeforeAll
  static void importTheSample() throws IOException {
    Files.createSymbolicLink(directory.resolve("sample-data"), ROOT.resolve("sample-data"));
    ChivitRun run = ChivitRun.in(directory);
    run.expectingSuccess("init", "chivit-demo/registry");
    run.expectingSuccess("import", "sample-data/cases", "--registry", "chivit-demo/registry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "sample-data/README.md"})
  void aPageShowsWhatTheProgramPrints(String page) throws IOException {
    Path file = ROOT.resolve(page);
    String text = Files.readString(file);
    StringBuilder current = new StringBuilder();
    Matcher example = EXAMPLE.matcher(text);
    int copied = 0;
    int examples = 0;
    while (example.find()) {
      Result result =
          ChivitRun.in(directory).run(arguments(example.group("arguments")).toArray(String[]::new));
      assertThat(result.exitCode()).as(result.err()).isLessThanOrEqualTo(1);
      current
          .append(text, copied, example.start("output"))
          .append(result.err())
          .append(result.out());
      copied = example.end("output");
      examples++;
    }
    current.append(text.substring(copied));

    assertThat(examples).isPositive();
    if (Boolean.getBoolean("golden.update") && !current.toString().equals(text)) {
      Files.writeString(file, current);
      fail("rewritten: " + file + "; look at the difference, then run without golden.update");
    }
    assertThat(current).hasToString(text);
  }

  @Test
  void everyLinkBetweenThePagesLeadsSomewhere() throws IOException {
    for (String page :
        List.of(
            "README.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "sample-data/README.md",
            "analytics/README.md",
            "analytics/METHODS.md",
            "registry-core/INTERPRETATIONS.md",
            "registry-core/RULES.md")) {
      Path file = ROOT.resolve(page);
      Matcher link = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(Files.readString(file));
      while (link.find()) {
        assertThat(file.resolveSibling(link.group(1)))
            .as("link in %s", page)
            .satisfies(target -> assertThat(Files.exists(target)).isTrue());
      }
    }
  }

  private static List<String> arguments(String line) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(line);
    while (argument.find()) {
      arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
    }
    return arguments;
  }
}
