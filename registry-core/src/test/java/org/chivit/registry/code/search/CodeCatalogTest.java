package org.chivit.registry.code.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chivit.registry.code.CodeTable;
import org.chivit.registry.code.Topography;
import org.junit.jupiter.api.Test;

class CodeCatalogTest {

  private static final IcdoCode KIDNEY = IcdoCode.parse("C64.9").orElseThrow();
  private static final IcdoCode WILMS = IcdoCode.parse("8960/3").orElseThrow();
  private static final IcdoCode NEW = IcdoCode.parse("8500/3").orElseThrow();

  private final CodeCatalog standard = CodeCatalog.standard();

  private static HospitalTerm term(IcdoCode code, String label, String language) {
    return new HospitalTerm(code, label, language);
  }

  @Test
  void theListHasEveryTopographyAndEveryMorphologyOfChildhood() {
    assertThat(standard.entries()).hasSize(330 + 147);
    assertThat(standard.entries().get(0).code().text()).isEqualTo("C00.0");
    assertThat(standard.entries().get(330).code().text()).isEqualTo("9811/3");
  }

  @Test
  void aMorphologyHasItsUsualSite() {
    assertThat(standard.find(WILMS).orElseThrow().usualSite()).contains(new Topography("C64.9"));
    assertThat(standard.find(KIDNEY).orElseThrow().usualSite()).isEmpty();
  }

  @Test
  void everyKhmerWordAwaitsANativeReaderAndNoEnglishOneDoes() {
    List<CodeTable.Row> rows = CodeTable.read(CodeCatalog.class, "synonyms.csv").rows();

    assertThat(rows)
        .hasSizeGreaterThan(250)
        .allSatisfy(
            row ->
                assertThat(row.text("review"))
                    .as(row.place())
                    .isEqualTo(row.text("language").equals("km") ? "awaiting" : ""));
    assertThat(rows).extracting(row -> row.text("term")).doesNotHaveDuplicates();
  }

  @Test
  void anEnglishTermOfTheHospitalBecomesTheLabel() {
    CodeCatalog merged =
        standard.with(
            List.of(
                term(KIDNEY, "តម្រង", "km"),
                term(KIDNEY, "Kidney, the hospital's word", "en"),
                term(KIDNEY, "Ren", "en")));

    CodeEntry kidney = merged.find(KIDNEY).orElseThrow();

    assertThat(kidney.label()).isEqualTo("Kidney, the hospital's word");
    assertThat(kidney.terms().get(0).origin()).isEqualTo(TermOrigin.HOSPITAL);
    assertThat(kidney.terms())
        .extracting(CodeTerm::text)
        .contains("Kidney", "renal", "Ren", "តម្រង");
    assertThat(kidney.terms()).filteredOn(term -> term.place() == 0).hasSize(1);
    assertThat(new CodeSearch(merged).find("kidney").get(0).entry()).isEqualTo(kidney);
  }

  @Test
  void aTermInAnotherLanguageLeavesTheLabel() {
    CodeCatalog merged = standard.with(List.of(term(WILMS, "មហារីកតម្រង", "km")));

    assertThat(merged.find(WILMS).orElseThrow().label()).isEqualTo("Wilms tumor (nephroblastoma)");
    assertThat(new CodeSearch(merged).find("មហារីកតម្រង").get(0).entry().code()).isEqualTo(WILMS);
  }

  @Test
  void aCodeThatOnlyTheHospitalHasIsFound() {
    CodeCatalog merged =
        standard.with(List.of(term(NEW, "ជីវិត", "km"), term(NEW, "A carcinoma", "en")));

    CodeEntry entry = merged.find(NEW).orElseThrow();

    assertThat(entry.label()).isEqualTo("A carcinoma");
    assertThat(entry.usualSite()).isEmpty();
    assertThat(new CodeSearch(merged).find("8500").get(0).entry()).isEqualTo(entry);
    assertThat(merged.entries()).hasSize(standard.entries().size() + 1).endsWith(entry);
  }

  @Test
  void aNewCodeWithoutAnEnglishTermIsCalledByItsFirst() {
    CodeCatalog merged = standard.with(List.of(term(NEW, "ជីវិត", "km")));

    assertThat(merged.find(NEW).orElseThrow().label()).isEqualTo("ជីវិត");
  }

  @Test
  void theStandardListStaysAsItIs() {
    standard.with(List.of(term(NEW, "A carcinoma", "en")));

    assertThat(CodeCatalog.standard().find(NEW)).isEmpty();
  }
}
