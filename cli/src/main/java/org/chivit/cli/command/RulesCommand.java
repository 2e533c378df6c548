package org.chivit.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.option.OutputOptions;
import org.chivit.cli.output.Printable;
import org.chivit.cli.output.ReadingTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.cli.output.TableJson;
import org.chivit.registry.validation.RuleCatalog;
import org.chivit.registry.validation.RuleInfo;
import org.chivit.registry.validation.rules.StandardRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rules that every case is held against. */
@Command(
    name = "rules",
    header = {"List the rules that every case is held against.", ""},
    description = {
      "List the rules that every case is held against.",
      "A table on a terminal shows the fault alone; the other forms add remedy and source."
    },
    footer = {"", "Examples:", "  chivit rules", "  chivit rules --format markdown -o RULES.md"})
final class RulesCommand implements Callable<Integer> {

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("rule", ColumnKind.TEXT),
          new ResultColumn("severity", ColumnKind.TEXT),
          new ResultColumn("fault", ColumnKind.TEXT),
          new ResultColumn("remedy", ColumnKind.TEXT),
          new ResultColumn("source", ColumnKind.TEXT));

  private final CliEnvironment environment;

  @Mixin private OutputOptions output;

  RulesCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<RuleInfo> rules = StandardRules.validator(environment.today()).rules();
    List<List<Object>> rows = new ArrayList<>();
    List<List<String>> read = new ArrayList<>();
    for (RuleInfo rule : rules) {
      String id = rule.id().value();
      String severity = rule.severity().label();
      rows.add(List.of(id, severity, rule.title(), rule.remedy(), rule.source()));
      read.add(List.of(id, severity, rule.title()));
    }
    ResultTable table = new ResultTable("Rules", COLUMNS, rows, List.of());
    List<Heading> headings =
        List.of(Heading.words("rule"), Heading.words("severity"), Heading.words("fault"));
    output.print(
        environment,
        new Printable(
            table,
            () -> new ReadingTable("Rules", headings, read, List.of()),
            () -> RuleCatalog.toMarkdown(rules),
            new TableJson(table)));
    return ExitCode.OK;
  }
}
