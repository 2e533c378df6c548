package org.chivit.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chivit.cli.option.AxisName;
import org.chivit.cli.output.ReadableNumbers;
import org.chivit.cli.output.ReadingTable;
import org.chivit.registry.code.search.CodeHit;
import org.chivit.registry.code.search.CodeSearch;
import org.chivit.registry.code.search.IcdoCode;
import org.chivit.registry.code.search.MatchKind;
import org.chivit.registry.code.search.TermOrigin;

/** What is said below the codes that were found, or in their place. */
final class CodeNotes {

  private CodeNotes() {}

  /**
   * What is said below codes.
   *
   * @param query what was searched for
   * @param found how many codes were found
   * @param shown those that are shown, at least one
   */
  static List<String> of(String query, int found, List<CodeHit> shown) {
    List<String> notes = new ArrayList<>();
    CodeHit best = shown.get(0);
    if (best.missedWords() > 0) {
      notes.add("No code has all the words of " + quoted(query) + "; these have most of them.");
    } else if (best.kind() == MatchKind.TYPO) {
      notes.add("No term has a word that is written so; these come close.");
    }
    if (found > shown.size()) {
      notes.add(
          ReadableNumbers.count(shown.size())
              + " of "
              + ReadableNumbers.count(found)
              + " codes are shown; --limit shows more, another word fewer.");
    }
    if (shown.stream().anyMatch(hit -> hit.entry().usualSite().isPresent())) {
      notes.add("Group and stage are those at the usual site; another site can lead elsewhere.");
    }
    if (shown.stream().anyMatch(hit -> hit.term().origin() == TermOrigin.CHIVIT_AWAITING_REVIEW)) {
      notes.add("Khmer words of Chivit's own list await a native reader.");
    }
    return notes;
  }

  /**
   * What is said where there is no code to show.
   *
   * @param query what was searched for
   * @param search all codes
   * @param axis which of them were wanted
   */
  static List<String> ofNothing(String query, CodeSearch search, AxisName axis) {
    List<String> notes = new ArrayList<>();
    notes.add(
        axis == AxisName.ALL
            ? "No code fits " + quoted(query) + "."
            : "No " + axis + " code fits " + quoted(query) + ".");
    int elsewhere = search.find(query).size();
    Optional<IcdoCode> code = IcdoCode.parse(query);
    if (elsewhere > 0) {
      notes.add(
          ReadableNumbers.count(elsewhere)
              + (elsewhere == 1 ? " code fits" : " codes fit")
              + " without --axis.");
    } else if (code.isPresent()) {
      notes.add(ofUnlisted(code.get()));
    } else {
      search.suggestion(query).ifPresent(near -> notes.add("Did you mean " + quoted(near) + "?"));
      notes.add("Try the organ, the name of the tumor, or the first digits of a code.");
    }
    return notes;
  }

  private static String ofUnlisted(IcdoCode code) {
    if (code instanceof IcdoCode.Site site) {
      return site.text()
          + " is not a published topography. For those of an organ: chivit codes "
          + site.topography().site();
    }
    return code.text()
        + " is not in the list of childhood tumors. A case with it is accepted all the same, with"
        + " an info (rule tumor-011); your own terms, --terms, can name it.";
  }

  private static String quoted(String query) {
    return "\"" + ReadingTable.shortened(query) + "\"";
  }
}
