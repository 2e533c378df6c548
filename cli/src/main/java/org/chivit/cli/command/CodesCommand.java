package org.chivit.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chivit.cli.environment.CliEnvironment;
import org.chivit.cli.environment.ExitCode;
import org.chivit.cli.environment.Talk;
import org.chivit.cli.environment.UsageException;
import org.chivit.cli.option.AxisName;
import org.chivit.cli.option.OutputOptions;
import org.chivit.cli.option.TermOptions;
import org.chivit.cli.output.CodePrint;
import org.chivit.registry.code.search.CodeCatalog;
import org.chivit.registry.code.search.CodeHit;
import org.chivit.registry.code.search.CodeSearch;
import org.chivit.registry.code.search.HospitalTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds codes of ICD-O-3 by words. */
@Command(
    name = "codes",
    header = {"Find codes of ICD-O-3 by words.", ""},
    description = {
      "Find codes of ICD-O-3 by code, label or another word, in English and in Khmer. Mistyped words"
          + " are forgiven. For a morphology: its usual site, and what it leads to there.",
      "Without a word every code is listed. The exit code is 1 where nothing is found, or a row of"
          + " your own terms was left out."
    },
    footer = {
      "",
      "Examples:",
      "  chivit codes wilms",
      "  chivit codes C64",
      "  chivit codes kidney --axis topography",
      "  chivit codes alveolar rhabdo --terms icdo_terms.csv",
      "  chivit codes --axis morphology --format csv -o morphology.csv"
    })
final class CodesCommand implements Callable<Integer> {

  private final CliEnvironment environment;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "Words or a code, or its first digits; all of them are wanted.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--axis",
      paramLabel = "AXIS",
      defaultValue = "all",
      description = "topography, morphology or all; default ${DEFAULT-VALUE}.")
  private AxisName axis;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "25",
      description = "How many codes at most are shown for words; default ${DEFAULT-VALUE}.")
  private int limit;

  @Mixin private TermOptions terms;
  @Mixin private OutputOptions output;

  CodesCommand(CliEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UsageException("--limit " + limit + " must be at least 1.");
    }
    Optional<HospitalTerms> own = terms.read(environment);
    own.ifPresent(read -> TermAccount.say(read, new Talk(environment)));
    CodeCatalog catalog =
        own.map(read -> CodeCatalog.standard().with(read.terms())).orElseGet(CodeCatalog::standard);
    String query = String.join(" ", words).strip();
    boolean found = query.isEmpty() ? listAll(catalog.only(axis::has)) : search(catalog, query);
    boolean whole = own.map(read -> read.problems().isEmpty()).orElse(true);
    return found && whole ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private boolean listAll(CodeCatalog catalog) {
    List<CodePrint.Row> rows =
        catalog.entries().stream()
            .map(entry -> new CodePrint.Row(entry, Optional.empty(), Optional.empty()))
            .toList();
    output.print(environment, CodePrint.of("Codes", rows, List.of()));
    return true;
  }

  private boolean search(CodeCatalog all, String query) {
    List<CodeHit> hits = new CodeSearch(all.only(axis::has)).find(query);
    List<CodeHit> shown = hits.subList(0, Math.min(limit, hits.size()));
    List<CodePrint.Row> rows =
        shown.stream()
            .map(
                hit ->
                    new CodePrint.Row(
                        hit.entry(), Optional.of(hit.term()), Optional.of(hit.kind().code())))
            .toList();
    List<String> notes =
        hits.isEmpty()
            ? CodeNotes.ofNothing(query, new CodeSearch(all), axis)
            : CodeNotes.of(query, hits.size(), shown);
    output.print(environment, CodePrint.of("Codes for \"" + query + "\"", rows, notes));
    return !hits.isEmpty();
  }
}
