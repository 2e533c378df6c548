package org.chivit.registry.code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The 25 provinces of Cambodia, the capital among them, with the names that files use for them. */
public final class ProvinceTable {

  private static final int PROVINCES = 25;

  /** The English and the Khmer name of each province, in the order of ISO 3166-2. */
  private final List<Names> names = new ArrayList<>();

  /** Every spelling by its {@linkplain #key key}. */
  private final Map<String, Province> byKey = new LinkedHashMap<>();

  private record Names(String english, String khmer) {}

  private ProvinceTable() {
    for (CodeTable.Row row : CodeTable.read(ProvinceTable.class, "provinces.csv").rows()) {
      Province province = new Province(row.text("code"));
      Names both = new Names(row.text("name"), row.text("khmer_name"));
      names.add(both);
      List<String> spellings = new ArrayList<>(row.list("other_names"));
      spellings.add(both.english());
      spellings.add(both.khmer());
      for (String spelling : spellings) {
        Province other = byKey.putIfAbsent(key(spelling), province);
        if (other != null && other.number() != province.number()) {
          throw new IllegalStateException(row.place() + ": also a name of " + other);
        }
      }
    }
  }

  /** The provinces of ISO 3166-2:KH. */
  public static ProvinceTable standard() {
    return Holder.STANDARD;
  }

  /**
   * Reads a province by its code ({@code KH-12}, {@code 12}), its English name, another common
   * romanization or its Khmer name. Case, spaces, hyphens, accents and a closing "province" or
   * "city" make no difference.
   *
   * @return the province, or empty if no province is written so
   */
  public Optional<Province> parse(String text) {
    String key = key(text);
    Optional<Province> byCode = byCode(key);
    return byCode.isPresent() ? byCode : Optional.ofNullable(byKey.get(key));
  }

  /** The common English name. */
  public String name(Province province) {
    return names.get(province.number() - 1).english();
  }

  /** The Khmer name, whose spelling awaits a native reader. */
  public String khmerName(Province province) {
    return names.get(province.number() - 1).khmer();
  }

  /** The common English names, in the order of ISO 3166-2. */
  public List<String> names() {
    return names.stream().map(Names::english).toList();
  }

  /**
   * The province whose spelling comes closest to a text that is none, for a message. Any of its
   * names counts, as {@link NearestName} measures nearness.
   *
   * @return its common English name, or empty if none is near
   */
  public Optional<String> closest(String text) {
    return NearestName.of(key(text), byKey.keySet()).map(key -> name(byKey.get(key)));
  }

  private static Optional<Province> byCode(String key) {
    String digits = key.startsWith("kh") ? key.substring(2) : key;
    if (digits.isEmpty() || digits.length() > 2) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return Optional.empty();
      }
      number = number * 10 + (c - '0');
    }
    return number >= 1 && number <= PROVINCES
        ? Optional.of(new Province("KH-" + number))
        : Optional.empty();
  }

  /**
   * The letters and signs of a spelling that tell provinces apart. In Khmer the subscripts of ta
   * and da look alike and are typed for one another, and words are parted by a space of no width.
   */
  private static String key(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("\u17D2\u178F", "\u17D2\u178A");
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean accent = c >= '\u0300' && c <= '\u036F';
      boolean khmerSign = c >= '\u1780' && c <= '\u17D3';
      if (!accent && (khmerSign || Character.isLetterOrDigit(c))) {
        kept.append(c);
      }
    }
    String key = kept.toString();
    for (String ending : List.of("province", "city")) {
      if (key.length() > ending.length() && key.endsWith(ending)) {
        return key.substring(0, key.length() - ending.length());
      }
    }
    return key;
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final ProvinceTable STANDARD = new ProvinceTable();
  }
}
