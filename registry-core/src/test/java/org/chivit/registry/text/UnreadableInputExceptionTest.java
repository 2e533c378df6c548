package org.chivit.registry.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class UnreadableInputExceptionTest {

  @Test
  void errorsOfTheFileSystemBecomeAdvice() {
    assertThat(UnreadableInputException.of("f", new NoSuchFileException("/f")))
        .hasMessage("f does not exist. Check the path.");
    assertThat(UnreadableInputException.of("f", new AccessDeniedException("/f")))
        .hasMessage("f may not be read. Check its permissions.");
    assertThat(UnreadableInputException.of("f", new IOException("disk gone")))
        .hasMessage("f cannot be read: disk gone. Is it a file that you may read?")
        .hasCauseInstanceOf(IOException.class);
  }
}
