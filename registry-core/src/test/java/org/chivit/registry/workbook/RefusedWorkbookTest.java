package org.chivit.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.chivit.registry.text.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no workbook, or one that no program should open. */
class RefusedWorkbookTest {

  private static final String CONTENT = "<worksheet><sheetData>%s</sheetData></worksheet>";

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("a.xlsx");
  }

  /** The parts of a workbook of one sheet. */
  private static Map<String, String> parts(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/>"
            + "</Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='cases' r:id='r1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='sheet.xml'/>"
            + "</Relationships>");
    parts.put("xl/sheet.xml", String.format(CONTENT, rows));
    return parts;
  }

  private Path zip(Map<String, String> parts) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file();
  }

  /** Reads every sheet to its end; how many rows there are. */
  private static int rowsOf(Path path, InflationLimit limit) {
    int count = 0;
    try (Workbook workbook = Workbook.open(path, "a.xlsx", limit)) {
      for (Sheet sheet : workbook.sheets()) {
        try (SheetRows rows = workbook.rows(sheet)) {
          while (rows.next()) {
            count++;
          }
        }
      }
    }
    return count;
  }

  private static void assertRefused(Path path, String... parts) {
    assertThatThrownBy(() -> rowsOf(path, InflationLimit.STANDARD))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("a.xlsx ")
        .hasMessageContainingAll(parts);
  }

  @Test
  void aSmallWorkbookByHandIsRead() {
    assertThat(rowsOf(zip(parts("<row r='1'/><row/>")), InflationLimit.STANDARD)).isEqualTo(2);
  }

  @Test
  void aWorkbookWithAPasswordSaysSo()
      throws IOException, OpenXML4JException, GeneralSecurityException {
    Path plain = new PoiWorkbook().sheet("cases").row(1, "a").writeTo(folder.resolve("p.xlsx"));
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file())) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage parts = OPCPackage.open(plain.toFile());
          OutputStream encrypted = encryptor.getDataStream(system)) {
        parts.save(encrypted);
      }
      system.writeFilesystem(out);
    }

    assertRefused(file(), "is protected by a password", "without the password");
  }

  @Test
  void anOldWorkbookSaysSo() throws IOException {
    try (HSSFWorkbook old = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file())) {
      old.createSheet("cases");
      old.write(out);
    }

    assertRefused(file(), "is an old Excel workbook (.xls)", "save it as .xlsx");
  }

  @Test
  void otherArchivesSayWhatTheyAre() {
    assertRefused(zip(Map.of("cases.csv", "case_id\n")), "is a zip archive, but no workbook");
    assertRefused(
        zip(Map.of("content.xml", "<a/>", "META-INF/manifest.xml", "<a/>")), "OpenDocument");
    assertRefused(zip(Map.of("_rels/.rels", "<a/>", "xl/workbook.bin", "")), "binary workbook");
    assertRefused(
        zip(Map.of("_rels/.rels", "<a/>", "word/document.xml", "<a/>")), "not a workbook");
  }

  @Test
  void aPartThatUnfoldsTooFarIsRefusedBeforeItDoes() {
    Map<String, String> parts = parts("<row r='1'><c t='inlineStr'><is><t>x</t></is></c></row>");
    parts.put("xl/sheet.xml", String.format(CONTENT, " ".repeat(200_000)));

    assertThatThrownBy(() -> rowsOf(zip(parts), new InflationLimit(1 << 30, 100, 1_000)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("a.xlsx unfolds to more than 100 times its size");
  }

  @Test
  void aPartThatUnfoldsToTooMuchIsRefusedWhateverItsRatio() {
    byte[] noise = new byte[200_000];
    new Random(1).nextBytes(noise);
    String text = Arrays.toString(noise);

    assertThatThrownBy(
            () ->
                rowsOf(
                    zip(parts("<row><c t='inlineStr'><is><t>x</t></is></c></row>" + text)),
                    new InflationLimit(100_000, 100, 1_000)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("unfolds to more than");
  }

  @Test
  void aBombOfTheStandardBoundIsRefused() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
      for (Map.Entry<String, String> part : parts("").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getKey().equals("xl/sheet.xml")) {
          zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
          byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < 64; i++) {
            zip.write(megabyte);
          }
        } else {
          zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
      }
    }

    assertThat(Files.size(file())).isLessThan(200_000);
    assertRefused(file(), "unfolds to more than 100 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'/><row r='1'/>",
        "<row r='1048577'/>",
        "<row r='x'/>",
        "<row r='1'><c r='XFE1'><v>1</v></c></row>",
        "<row r='1'><c r='A2'><v>1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>0</v></c></row>",
        "<row r='1'><c r='A1' s='-1'><v>0</v></c></row>",
        "<row r='1'><c",
        "<row r='1'><c>&undeclared;</c></row>"
      })
  void whatContradictsItselfIsBroken(String rows) {
    assertRefused(zip(parts(rows)), "is a broken workbook", "save it again as .xlsx");
  }

  @Test
  void aDocumentTypeIsNotFollowed() {
    Map<String, String> parts = parts("");
    parts.put(
        "xl/sheet.xml",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row r='1'>"
            + "<c r='A1' t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>");

    assertRefused(zip(parts), "is a broken workbook");
  }

  @Test
  void aNumberWithAnEndlessTextIsNotWrittenOut() {
    Path path = zip(parts("<row r='1'><c r='A1'><v>1E999999999</v></c></row>"));

    try (Workbook workbook = Workbook.open(path, "a.xlsx");
        SheetRows rows = workbook.rows(workbook.sheets().get(0))) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.cells()).containsExactly("1E999999999");
    }
  }

  @Test
  void rowsAreHandedOutBeforeTheRestIsRead() {
    Path path = zip(parts("<row r='1'/><row r='2'/><row r='2'/>"));

    try (Workbook workbook = Workbook.open(path, "a.xlsx");
        SheetRows rows = workbook.rows(workbook.sheets().get(0))) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isTrue();
      assertThatThrownBy(rows::next).hasMessageContaining("row 2 follows row 2");
    }
  }

  @Test
  void aMissingPartIsNamed() {
    Map<String, String> parts = parts("");
    parts.remove("xl/sheet.xml");

    assertRefused(zip(parts), "its part xl/sheet.xml is missing");
  }

  @Test
  void whereverAWorkbookIsCutOffOrGarbledNothingButTheReasonIsThrown() throws IOException {
    Path whole =
        new PoiWorkbook().sheet("cases").row(1, "a", "b").row(2, "c").writeTo(folder.resolve("w"));
    byte[] bytes = Files.readAllBytes(whole);
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] changed = bytes.clone();
      if (i % 2 == 0) {
        changed = Arrays.copyOf(changed, 4 + random.nextInt(changed.length - 4));
      } else {
        for (int j = 0; j < 10; j++) {
          changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt();
        }
      }
      Files.write(file(), changed);
      try {
        rowsOf(file(), InflationLimit.STANDARD);
      } catch (UnreadableInputException e) {
        assertThat(e).hasMessageStartingWith("a.xlsx ");
      }
    }
  }
}
