package org.chivit.registry.code.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSearchTest {

  private final CodeSearch search = CodeSearch.standard();

  private List<String> codes(String query) {
    return search.find(query).stream().map(hit -> hit.entry().code().text()).toList();
  }

  private CodeHit first(String query) {
    return search.find(query).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "C64.9, C64.9, CODE",
    "c649, C64.9, CODE",
    "8960/3, 8960/3, CODE",
    "89603, 8960/3, CODE",
    "៨៩៦០/៣, 8960/3, CODE",
    "8960, 8960/3, CODE_PREFIX",
    "C64, C64.9, CODE_PREFIX",
    "kidney, C64.9, TERM",
    "KIDNEY, C64.9, TERM",
    "Germinoma, 9064/3, TERM",
    "wilms, 8960/3, WORD",
    "Wilms' tumour, 8960/3, WORD",
    "Wilms’s tumor, 8960/3, WORD",
    "tumor Wilms, 8960/3, WORD",
    "ALL, 9811/3, TERM",
    "all, 9811/3, TERM",
    "AML, 9861/3, TERM",
    "pnet, 9364/3, TERM",
    "nephroblastoma, 8960/3, WORD",
    "Ewing's sarcoma, 9260/3, TERM",
    "Hodgkin lymphoma, 9650/3, WORD",
    "oesophagus, C15.9, TERM",
    "leukaemia nos, 9800/3, TERM",
    "retino, 9510/3, WORD_PREFIX",
    "hepatobl, 8970/3, WORD_PREFIX",
    "blastoma, 8973/3, WORD",
    "noblastoma, 9510/3, WORD_PART",
    "nefroblastoma, 8960/3, TYPO",
    "luekemia nos, 9800/3, TYPO",
    "osteosarkoma, 9180/3, TYPO",
    "medulablastoma, 9470/3, TYPO",
    "willms, 8960/3, TYPO"
  })
  void theLikeliestCodeComesFirst(String query, String code, MatchKind kind) {
    assertThat(codes(query)).first().isEqualTo(code);
    assertThat(first(query).kind()).isEqualTo(kind);
    assertThat(first(query).missedWords()).isZero();
  }

  @Test
  void aHistologyFindsEachOfItsBehaviors() {
    assertThat(codes("8960")).containsExactly("8960/3", "8960/1");
  }

  @Test
  void aSiteFindsItsSubsitesInTheirOrder() {
    assertThat(codes("C62")).containsExactly("C62.0", "C62.1", "C62.9");
  }

  @Test
  void theLabelComesBeforeOtherWords() {
    assertThat(codes("eye")).startsWith("C69.9", "C69.2");
    assertThat(first("eye").term().place()).isZero();
  }

  @Test
  void theTermThatMatchedIsTold() {
    assertThat(first("DIPG").term().text()).isEqualTo("DIPG");
    assertThat(first("DIPG").entry().label()).isEqualTo("Diffuse midline glioma, H3 K27-altered");
  }

  @Test
  void allWordsAreWanted() {
    assertThat(codes("alveolar rhabdomyosarcoma")).containsExactly("8920/3");
  }

  @Test
  void wordsMayStandInDifferentTermsOfACode() {
    assertThat(codes("nephroblastoma kidney"))
        .as("the label says nephroblastoma, a synonym kidney")
        .contains("8960/3");
  }

  @Test
  void whereNoCodeHasAllWordsThoseWithMostAreFound() {
    List<CodeHit> hits = search.find("kidney xylophone");

    assertThat(hits).isNotEmpty().allMatch(hit -> hit.missedWords() == 1);
    assertThat(hits.get(0).entry().code().text()).isEqualTo("C64.9");
  }

  @Test
  void aTypoCountsOnlyWhereNothingIsWrittenSo() {
    assertThat(codes("lung"))
        .as("long bones are one letter away")
        .isNotEmpty()
        .doesNotContain("C40.0", "C40.2");
    assertThat(codes("lomg")).contains("C40.0", "C40.2");
  }

  @Test
  void theFewerEditsTheEarlier() {
    assertThat(codes("nefroblastoma"))
        .as("sounds like nephroblastoma, and is one letter from neuroblastoma")
        .startsWith("8960/3")
        .contains("9500/3");
  }

  @Test
  void aShortWordIsNoTypoOfAnother() {
    assertThat(codes("AMX")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ភ្នែក, C69.9",
    "តម្រងនោម, C64.9",
    "ថ្លើម, C22.0",
    "មហារីកឈាម, 9800/3",
    "ដុំសាច់ក្នុងភ្នែក, C69.9"
  })
  void khmerWordsFindTheirOrgan(String query, String code) {
    assertThat(codes(query)).contains(code);
    assertThat(first(query).term().origin()).isEqualTo(TermOrigin.CHIVIT_AWAITING_REVIEW);
    assertThat(first(query).term().language()).isEqualTo("km");
  }

  @Test
  void theTwoSubscriptsOfKhmerThatLookAlikeAreOne() {
    assertThat(codes("កូនកណ្តុរ")).isNotEmpty().isEqualTo(codes("កូនកណ្ដុរ"));
  }

  @Test
  void invisibleSpacesMakeNoDifference() {
    assertThat(codes("ខួរ\u200Bក្បាល")).isNotEmpty().isEqualTo(codes("ខួរក្បាល"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "/", "...", "-", "zzzzzzzz", "99999999", "\uD83D\uDE00"})
  void nothingIsFoundForWhatIsNoWord(String query) {
    assertThat(search.find(query)).isEmpty();
  }

  @Test
  void aWordThatNothingFitsBringsTheNearest() {
    assertThat(search.find("nephrablustimo")).isEmpty();
    assertThat(search.suggestion("nephrablustimo")).contains("nephroblastoma");
    assertThat(search.suggestion("kidny sarcomma")).contains("kidney sarcoma");
  }

  @Test
  void nothingIsSuggestedForStrangersOrForWhatIsFound() {
    assertThat(search.suggestion("xylophone")).isEmpty();
    assertThat(search.suggestion("kidney")).isEqualTo(Optional.empty());
  }

  @Test
  void everyCodeAndEveryTermOfTheCatalogFindsItsEntry() {
    for (CodeEntry entry : CodeCatalog.standard().entries()) {
      assertThat(codes(entry.code().text())).as(entry.code().text()).contains(entry.code().text());
      for (CodeTerm term : entry.terms()) {
        CodeHit hit =
            search.find(term.text()).stream()
                .filter(found -> found.entry().equals(entry))
                .findFirst()
                .orElseThrow(() -> new AssertionError(term + " of " + entry.code()));
        assertThat(hit.missedWords()).as(term.text()).isZero();
        assertThat(hit.kind()).as(term.text()).isLessThanOrEqualTo(MatchKind.WORD);
      }
    }
  }

  @Test
  void anyTextCanBeSearchedFor() {
    Random random = new Random(20261122);
    for (int i = 0; i < 300; i++) {
      List<String> letters = new ArrayList<>();
      for (int j = random.nextInt(20); j > 0; j--) {
        letters.add(Character.toString(random.nextInt(1 + random.nextInt(0x10FFFF))));
      }
      String query = String.join("", letters);
      assertThat(search.find(query)).as(query).isEqualTo(search.find(query));
      assertThat(search.suggestion(query)).as(query).isNotNull();
    }
  }
}
