package org.chivit.registry.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chivit.registry.code.CodeTable;

/**
 * What is left of a name when the ways to romanize it are folded into one: the classes of its
 * consonants, doubled ones once. Of a Khmer name its base consonants are left.
 *
 * <p>For blocking only: it joins different names too ({@code Dara}, {@code Daro}).
 */
final class ConsonantSkeleton {

  private static final int LONGEST_SPELLING = 3;

  private final Map<String, Character> classes = new HashMap<>();

  private ConsonantSkeleton() {
    for (CodeTable.Row row :
        CodeTable.read(ConsonantSkeleton.class, "romanization_classes.csv").rows()) {
      classes.put(row.text("spelling"), row.text("class").charAt(0));
    }
  }

  /** The folding that the program carries. */
  static ConsonantSkeleton standard() {
    return Holder.STANDARD;
  }

  /**
   * The skeletons of the parts of a name, sorted, so that the order of family and given name makes
   * no difference. A part without consonants is left out.
   */
  List<String> ofParts(PersonName name) {
    List<String> skeletons = new ArrayList<>();
    for (String part : name.parts()) {
      String skeleton = name.script() == NameScript.KHMER ? khmer(part) : latin(part);
      if (!skeleton.isEmpty()) {
        skeletons.add(skeleton);
      }
    }
    Collections.sort(skeletons);
    return skeletons;
  }

  private String latin(String part) {
    StringBuilder skeleton = new StringBuilder();
    int at = 0;
    while (at < part.length()) {
      int length = spellingAt(part, at);
      if (length == 0) {
        at++;
        continue;
      }
      char consonant = classes.get(part.substring(at, at + length));
      if (skeleton.length() == 0 || skeleton.charAt(skeleton.length() - 1) != consonant) {
        skeleton.append(consonant);
      }
      at += length;
    }
    return skeleton.toString();
  }

  /** The length of the longest spelling that begins here; 0 for a letter that is dropped. */
  private int spellingAt(String part, int at) {
    for (int length = Math.min(LONGEST_SPELLING, part.length() - at); length > 0; length--) {
      if (classes.containsKey(part.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The consonants; the subscript of ta is taken for that of da, which looks the same. */
  private static String khmer(String part) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean subscript = i > 0 && part.charAt(i - 1) == '\u17D2';
      if (c >= '\u1780' && c <= '\u17A2') {
        skeleton.append(subscript && c == '\u178F' ? '\u178A' : c);
      }
    }
    return skeleton.toString();
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final ConsonantSkeleton STANDARD = new ConsonantSkeleton();
  }
}
