package org.chivit.cli.environment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An argument in a command line that a user is told to type: in quotation marks where a shell would
 * take it apart. Double ones are understood by the shells of every system.
 */
public final class ShellWord {

  private static final String PLAIN = "/\\._-+=:,@%~";

  private ShellWord() {}

  /** The argument as it must be typed. */
  public static String of(Object argument) {
    String text = argument.toString();
    boolean isPlain =
        !text.isEmpty()
            && text.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || isMark(c) || PLAIN.indexOf(c) >= 0);
    return isPlain ? text : "\"" + text + "\"";
  }

  /** The arguments as they must be typed, one after another. */
  public static String line(List<String> arguments) {
    return arguments.stream().map(ShellWord::of).collect(Collectors.joining(" "));
  }

  /** Khmer vowels and signs are marks to Unicode, not letters. */
  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
