package org.chivit.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chivit.analytics.table.ColumnKind;
import org.chivit.analytics.table.ResultColumn;
import org.chivit.analytics.table.ResultTable;
import org.chivit.cli.output.ReadingTable.Heading;
import org.chivit.registry.classification.IcccClassifier;
import org.chivit.registry.classification.IcccGroup;
import org.chivit.registry.classification.Icd10Map;
import org.chivit.registry.code.Topography;
import org.chivit.registry.code.search.CodeEntry;
import org.chivit.registry.code.search.CodeTerm;
import org.chivit.registry.code.search.IcdoCode;
import org.chivit.registry.code.search.TermOrigin;
import org.chivit.registry.staging.StageSystem;
import org.chivit.registry.staging.TorontoStaging;

/** Codes of ICD-O-3 with what they lead to, one row per code. */
public final class CodePrint {

  private static final List<ResultColumn> COLUMNS =
      List.of(
          new ResultColumn("code", ColumnKind.TEXT),
          new ResultColumn("axis", ColumnKind.TEXT),
          new ResultColumn("label", ColumnKind.TEXT),
          new ResultColumn("other_terms", ColumnKind.TEXT),
          new ResultColumn("matched_term", ColumnKind.TEXT),
          new ResultColumn("match", ColumnKind.TEXT),
          new ResultColumn("usual_site", ColumnKind.TEXT),
          new ResultColumn("iccc_group", ColumnKind.TEXT),
          new ResultColumn("iccc_label", ColumnKind.TEXT),
          new ResultColumn("stage_system", ColumnKind.TEXT),
          new ResultColumn("icd10", ColumnKind.TEXT),
          new ResultColumn("note", ColumnKind.TEXT));

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.words("code"),
          Heading.words("label"),
          Heading.words("found as"),
          Heading.words("usual site"),
          Heading.words("ICCC-3 there"),
          Heading.words("stage"));

  private CodePrint() {}

  /**
   * A code to be printed.
   *
   * @param entry the code
   * @param term the term by which it was found; empty where all codes are listed
   * @param match how it was found; empty where all codes are listed
   */
  public record Row(CodeEntry entry, Optional<CodeTerm> term, Optional<String> match) {}

  /** The table in every form. */
  public static Printable of(String title, List<Row> rows, List<String> notes) {
    List<List<Object>> cells = new ArrayList<>();
    List<List<String>> read = new ArrayList<>();
    for (Row row : rows) {
      Optional<AtSite> usual = AtSite.of(row.entry());
      cells.add(cells(row, usual));
      read.add(read(row, usual));
    }
    ResultTable table = new ResultTable(title, COLUMNS, cells, notes);
    return Printable.of(
        table, () -> new ReadingTable(title, HEADINGS, read, notes), new TableJson(table));
  }

  private static List<Object> cells(Row row, Optional<AtSite> usual) {
    CodeEntry entry = row.entry();
    List<String> others = entry.terms().stream().skip(1).map(CodePrint::marked).toList();
    return Arrays.asList(
        entry.code().text(),
        entry.code().axis().code(),
        entry.label(),
        others.isEmpty() ? null : String.join("; ", others),
        row.term().map(CodeTerm::text).orElse(null),
        row.match().orElse(null),
        usual.map(at -> at.site().code()).orElse(null),
        usual.flatMap(AtSite::group).map(IcccGroup::code).orElse(null),
        usual.flatMap(AtSite::group).map(IcccGroup::label).orElse(null),
        usual.flatMap(AtSite::system).map(StageSystem::code).orElse(null),
        usual.flatMap(AtSite::icd10).orElse(null),
        entry.note().orElse(null));
  }

  /** A term, with a word of warning where no native reader has seen it. */
  private static String marked(CodeTerm term) {
    return term.origin() == TermOrigin.CHIVIT_AWAITING_REVIEW
        ? term.text() + " (awaits review)"
        : term.text();
  }

  private static List<String> read(Row row, Optional<AtSite> usual) {
    CodeEntry entry = row.entry();
    String foundAs =
        row.term().map(CodeTerm::text).filter(text -> !text.equals(entry.label())).orElse("");
    return List.of(
        entry.code().text(),
        entry.label(),
        foundAs,
        usual.map(at -> at.site().code()).orElse(""),
        usual
            .map(
                at ->
                    at.group()
                        .map(group -> ReadingTable.shortened(group.code() + " " + group.label()))
                        .orElse("not classified"))
            .orElse(""),
        usual.map(at -> at.system().map(StageSystem::code).orElse("not staged")).orElse(""));
  }

  /**
   * What a morphology leads to at its usual site.
   *
   * @param site the site
   * @param group its ICCC-3 group there, if it has one
   * @param system the Toronto system that stages it there, if one does
   * @param icd10 its code of ICD-10 there, if one alone fits
   */
  private record AtSite(
      Topography site,
      Optional<IcccGroup> group,
      Optional<StageSystem> system,
      Optional<String> icd10) {

    static Optional<AtSite> of(CodeEntry entry) {
      if (!(entry.code() instanceof IcdoCode.Kind kind)) {
        return Optional.empty();
      }
      return entry
          .usualSite()
          .map(
              site ->
                  new AtSite(
                      site,
                      IcccClassifier.standard().classify(site, kind.morphology(), kind.behavior()),
                      TorontoStaging.standard().systemFor(site, kind.morphology(), kind.behavior()),
                      Icd10Map.standard().find(site, kind.morphology(), kind.behavior())));
    }
  }
}
