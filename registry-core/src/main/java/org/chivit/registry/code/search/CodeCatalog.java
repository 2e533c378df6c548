package org.chivit.registry.code.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.MorphologyEntry;
import org.chivit.registry.code.MorphologyTable;
import org.chivit.registry.code.Topography;
import org.chivit.registry.code.TopographyTable;

/**
 * Every code that has a name here: the published topographies, the morphologies of childhood, and
 * what a hospital's own file adds. Immutable.
 */
public final class CodeCatalog {

  private final Map<IcdoCode, CodeEntry> entries;

  private CodeCatalog(Map<IcdoCode, CodeEntry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /** The codes and words that the program carries. */
  public static CodeCatalog standard() {
    return Holder.STANDARD;
  }

  /**
   * The same with a hospital's terms. The first English term of a code becomes its label, as it is
   * the wording that the hospital has a license for and knows; the label that it had is still
   * found. A code that has no English term keeps its label, and a new one is called by its first
   * term. New codes stand after the known ones, in the order of the terms.
   */
  public CodeCatalog with(Collection<HospitalTerm> terms) {
    Map<IcdoCode, List<HospitalTerm>> byCode = new LinkedHashMap<>();
    terms.forEach(term -> byCode.computeIfAbsent(term.code(), c -> new ArrayList<>()).add(term));
    Map<IcdoCode, CodeEntry> merged = new LinkedHashMap<>(entries);
    byCode.forEach((code, added) -> merged.put(code, merged(code, added)));
    return new CodeCatalog(merged);
  }

  /** Every code: topographies in ascending order, then morphologies in the order of ICCC-3. */
  public List<CodeEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** What is known of a code; empty if no list names it. */
  public Optional<CodeEntry> find(IcdoCode code) {
    return Optional.ofNullable(entries.get(code));
  }

  private CodeEntry merged(IcdoCode code, List<HospitalTerm> added) {
    Optional<CodeEntry> known = find(code);
    List<HospitalTerm> rest = new ArrayList<>(added);
    List<CodeTerm> terms = new ArrayList<>();
    Optional<HospitalTerm> label =
        added.stream().filter(term -> term.language().equals(CodeTerm.ENGLISH)).findFirst();
    if (label.isEmpty() && known.isEmpty()) {
      label = Optional.of(added.get(0));
    }
    if (label.isPresent()) {
      terms.add(ofHospital(label.get(), 0));
      rest.remove(label.get());
    }
    known.ifPresent(
        entry ->
            entry.terms().stream()
                .map(
                    term ->
                        terms.isEmpty()
                            ? term
                            : new CodeTerm(
                                term.text(),
                                term.language(),
                                term.origin(),
                                Math.max(1, term.place())))
                .forEach(terms::add));
    rest.forEach(term -> terms.add(ofHospital(term, 1)));
    return new CodeEntry(
        code, terms, known.flatMap(CodeEntry::usualSite), known.flatMap(CodeEntry::note));
  }

  private static CodeTerm ofHospital(HospitalTerm term, int place) {
    return new CodeTerm(term.label(), term.language(), TermOrigin.HOSPITAL, place);
  }

  private static CodeCatalog read() {
    Map<IcdoCode, List<CodeTerm>> terms = new LinkedHashMap<>();
    Map<IcdoCode, MorphologyEntry> morphologies = new LinkedHashMap<>();
    TopographyTable topographies = TopographyTable.standard();
    for (Topography topography : topographies.codes()) {
      String label = topographies.label(topography).orElseThrow();
      terms.put(new IcdoCode.Site(topography), labeled(label));
    }
    for (MorphologyEntry entry : MorphologyTable.standard().entries()) {
      IcdoCode code = new IcdoCode.Kind(entry.morphology(), entry.behavior());
      terms.put(code, labeled(entry.label()));
      morphologies.put(code, entry);
    }
    for (CodeTable.Row row : CodeTable.read(CodeCatalog.class, "synonyms.csv").rows()) {
      addSynonym(row, terms);
    }
    Map<IcdoCode, CodeEntry> entries = new LinkedHashMap<>();
    terms.forEach(
        (code, ofCode) -> {
          Optional<MorphologyEntry> morphology = Optional.ofNullable(morphologies.get(code));
          entries.put(
              code,
              new CodeEntry(
                  code,
                  ofCode,
                  morphology.map(MorphologyEntry::exampleTopography),
                  morphology.flatMap(MorphologyEntry::note)));
        });
    return new CodeCatalog(entries);
  }

  private static List<CodeTerm> labeled(String label) {
    List<CodeTerm> terms = new ArrayList<>();
    terms.add(new CodeTerm(label, CodeTerm.ENGLISH, TermOrigin.CHIVIT, 0));
    return terms;
  }

  private static void addSynonym(CodeTable.Row row, Map<IcdoCode, List<CodeTerm>> terms) {
    TermOrigin origin =
        switch (row.text("review")) {
          case "" -> TermOrigin.CHIVIT;
          case "awaiting" -> TermOrigin.CHIVIT_AWAITING_REVIEW;
          default -> throw new IllegalStateException(row.place() + ": review is empty or awaiting");
        };
    int place = 1;
    for (String text : row.list("codes")) {
      List<CodeTerm> ofCode = IcdoCode.parse(text).map(terms::get).orElse(null);
      if (ofCode == null) {
        throw new IllegalStateException(row.place() + ": no table has the code " + text);
      }
      ofCode.add(new CodeTerm(row.text("term"), row.text("language"), origin, place++));
    }
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final CodeCatalog STANDARD = read();
  }
}
